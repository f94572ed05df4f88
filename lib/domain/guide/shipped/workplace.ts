/**
 * A one-on-one among coworkers, in seven steps: after the order that the trainings of the Emergency Workplace Organizing
 * Committee and of Labor Notes teach, in words of our own.
 */
import type { Guide, Route, Step } from '../guide.ts';
import { sharedBlanks, stepOf } from './step-of.ts';
import { workplaceObjections } from './workplace-objections.ts';

const introduction = stepOf({
  id: 'introduction',
  name: 'Introduction',
  aim: 'Say who you are, and ask for a few minutes away from the boss',
  youDo: [
    'Say what you do here, and why you want to hear from them',
    'Find a place and a time that are yours, not the boss’s',
  ],
  questions: [
    { id: 'good-time', text: 'Do you have a few minutes, off the clock?' },
    { id: 'how-long', text: 'How long have you worked here?' },
    { id: 'day-like', text: 'What’s a day like on your shift?' },
  ],
  green: {
    signs: ['At ease, and ready to talk about work'],
    routes: [{ to: 'step', step: 'issues-and-story' }],
    leads: 'Continue to Step 2, Issues & Story',
    brief: { signs: 'At ease, and ready to talk about work', leads: '→ 2 Issues' },
  },
  yellow: [
    {
      signs: ['Looks over their shoulder, or answers in a word or two'],
      routes: [{ to: 'stay' }],
      leads: 'Find another place or time',
      brief: { signs: 'Looks over their shoulder, or says little', leads: 'Another place or time' },
    },
  ],
});

const issuesAndStory = stepOf({
  id: 'issues-and-story',
  name: 'Issues & Story',
  short: 'Issues',
  aim: 'Hear what’s wrong at work, and what it does to their life',
  youDo: [
    'Listen for most of the time: four parts of five',
    'Follow one issue until you have the story in it',
  ],
  questions: [
    { id: 'one-change', text: 'If you could change one thing here, what would it be?' },
    { id: 'last-time', text: 'When did that happen last? Tell me about it.' },
    { id: 'after-work', text: 'What does that do to you after work?' },
    { id: 'who-else', text: 'Who else does it happen to?' },
    { id: 'since-when', text: 'How long has it been like that?' },
  ],
  sayBack: {
    id: 'say-back',
    title: 'Say back what you heard',
    text: 'You want [this-problem] to change, because [their-stake]. Did I get that right?',
  },
  watchFor: ['Note what makes them angry, and what makes them sit up'],
  green: {
    signs: ['Tells what happened, to whom, and when', 'Says what it costs them'],
    routes: [{ to: 'step', step: 'agitation' }],
    leads: 'Continue to Step 3, Agitation',
    brief: { signs: 'A story with people in it; what it costs them', leads: '→ 3 Agitation' },
  },
  yellow: [
    {
      signs: ['Complains in general, or speaks only for others'],
      routes: [{ to: 'stay' }],
      leads: 'Keep asking about their own days',
      brief: { signs: 'In general, or only about others', leads: 'Keep asking' },
    },
  ],
});

const agitation = stepOf({
  id: 'agitation',
  name: 'Agitation',
  aim: 'Let them say who is responsible, and who could fix it',
  youDo: ['Ask who decided it, and who could decide otherwise', 'Let the anger stand: don’t talk it down'],
  questions: [
    { id: 'who-decides', text: 'Who decides about that?' },
    { id: 'do-they-know', text: 'Does management know? What have they done?' },
    { id: 'why-so', text: 'Why do you think it hasn’t been fixed?' },
    { id: 'all-right', text: 'Is that all right with you?' },
    { id: 'in-a-year', text: 'Where will it be in a year if nobody does anything?' },
  ],
  cue: 'Let them name it: [this-opponent]',
  green: {
    signs: ['Names who is responsible, and wants it changed'],
    routes: [{ to: 'step', step: 'plan-to-win' }],
    leads: 'Continue to Step 4, Plan to Win',
    brief: { signs: 'Names who’s responsible; wants it changed', leads: '→ 4 Plan to Win' },
  },
  yellow: [
    {
      signs: ['Blames coworkers or themselves, or says that’s how it is'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'issues-and-story' }],
      leads: 'Ask on, or go back to Step 2, Issues & Story',
      brief: { signs: 'Blames coworkers, themselves, or nobody', leads: 'Ask on, or go to 2' },
    },
  ],
});

const planToWin = stepOf({
  id: 'plan-to-win',
  name: 'Plan to Win',
  aim: 'Show how enough of us, together, can win it',
  youDo: ['Two sentences of plan, then a question', 'Let them find what it takes'],
  questions: [
    { id: 'most-of-us', text: 'What could they do if most of us said the same?' },
    { id: 'think-of-it', text: 'What do you think of that?' },
    { id: 'listened-to', text: 'Who do people on your shift listen to?' },
  ],
  scripts: [
    {
      id: 'the-plan',
      title: 'The plan',
      short: 'Plan',
      text: 'None of us can change [this-problem] alone. But if we [do-this] by [this-date], [this-thing] will happen.',
      gauges: ['most-of-us'],
    },
    {
      id: 'the-example',
      title: 'Where it worked',
      short: 'Example',
      text: 'People have won it that way before, like in [this-example].',
      gauges: ['think-of-it'],
    },
  ],
  green: {
    signs: ['Sees that it takes many, and that it could work'],
    routes: [{ to: 'step', step: 'inoculation' }],
    leads: 'Continue to Step 5, Inoculation',
    brief: { signs: 'Sees that it takes many, and could work', leads: '→ 5 Inoculation' },
  },
  yellow: [
    {
      signs: ['Doubts that people will join, or that it will change anything'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'agitation' }],
      leads: 'Ask what it would take, or go back to Step 3, Agitation',
      brief: { signs: 'Doubts that people join, or that it works', leads: 'Explore, or go to 3' },
    },
  ],
});

const inoculation = stepOf({
  id: 'inoculation',
  name: 'Inoculation',
  aim: 'Say now what the boss will say and do, so that it’s no surprise later',
  youDo: [
    'Let them guess first',
    'Be plain about what may come, and about what protects us: each other, and the law',
  ],
  questions: [
    { id: 'boss-says', text: 'What will the boss say when this gets out?' },
    { id: 'boss-does', text: 'And what might they do?' },
    { id: 'why-would-they', text: 'Why would they do that?' },
    { id: 'what-then', text: 'What will you think when they say it to you?' },
    { id: 'what-we-do', text: 'What could we do then, together?' },
  ],
  cue: 'Let them guess it first: [their-move]',
  green: {
    signs: ['Expects it, and still wants to go on'],
    routes: [{ to: 'step', step: 'the-ask' }],
    leads: 'Continue to Step 6, The Ask',
    brief: { signs: 'Expects it, and still wants to go on', leads: '→ 6 The Ask' },
  },
  yellow: [
    {
      signs: ['Afraid and quiet about it, or sure that nothing will happen'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'plan-to-win' }],
      leads: 'Take the fear seriously here, or go back to Step 4, Plan to Win',
      brief: { signs: 'Quietly afraid, or sure nothing will happen', leads: 'Explore, or go to 4' },
    },
  ],
});

/** Where a "maybe" and a no lead: to what they care about, who is responsible, and what they fear. */
const earlierSteps: readonly [Route, ...Route[]] = [
  { to: 'step', step: 'issues-and-story' },
  { to: 'step', step: 'agitation' },
  { to: 'step', step: 'inoculation' },
];

const theAsk: Step = stepOf({
  id: 'the-ask',
  name: 'The Ask',
  aim: 'Ask for one thing, by a day',
  kind: 'ask',
  youDo: [
    'Ask for one thing, by a day',
    'Then wait',
    'A “maybe” counts as a no for now, and leads back to their issue',
  ],
  scripts: [
    {
      id: 'what-is-at-stake',
      text: 'It’s about [their-stake], and nothing changes while we leave it to [this-opponent].',
    },
    { id: 'the-ask', text: 'Will you [the-ask]?' },
  ],
  silence: 'Wait. The next word is theirs.',
  followUpQuestions: [
    { id: 'holding-back', text: 'What’s holding you back?' },
    { id: 'if-nobody', text: 'What happens about it if nobody does this?' },
  ],
  smallerAsk: { id: 'the-smaller-ask', text: 'Would you [smaller-ask] instead?' },
  objections: [
    { id: 'my-job', text: 'My job is at risk', step: 'inoculation' },
    { id: 'others-wont', text: 'Others won’t do it', step: 'plan-to-win' },
    { id: 'changes-nothing', text: 'It changes nothing', step: 'plan-to-win' },
    { id: 'not-so-bad', text: 'It’s not that bad', step: 'issues-and-story' },
    { id: 'no-time', text: 'No time', step: 'issues-and-story' },
  ],
  noReplies: [
    { kind: 'not-now', means: 'The wrong time', say: 'When is a better time to talk about this?' },
    { kind: 'not-that', means: 'The wrong ask' },
    {
      kind: 'not-ever',
      means: 'Thank them',
      lessons: ['The department', 'The boss', 'Who people listen to'],
    },
  ],
  green: {
    answer: 'yes',
    signs: ['A clear yes to this thing by this day, in words and body'],
    routes: [{ to: 'step', step: 'next-steps' }],
    leads: 'Continue to Step 7, Next Steps',
    brief: { signs: 'words + body', leads: '→ 7 Next Steps' },
  },
  yellow: [
    {
      answer: 'unsure',
      signs: ['“Maybe,” “let me think,” or “if the others do”: a no for now'],
      routes: earlierSteps,
      leads: 'Back to Steps 2, 3, or 5',
      brief: { signs: 'a no for now', leads: 'Back to 2, 3, or 5' },
    },
    {
      answer: 'no',
      signs: ['A no: to this ask, or at this time'],
      routes: [...earlierSteps, { to: 'end' }],
      leads: 'Back to Steps 2, 3, or 5, or end the conversation',
      brief: { signs: 'ask or time', leads: 'Back, or end' },
    },
  ],
});

const nextSteps = stepOf({
  id: 'next-steps',
  name: 'Next Steps',
  aim: 'Settle what they do, by when, and when you talk again',
  kind: 'next-steps',
  youDo: ['Say back what they’ll do and by when', 'Set when you talk again, off the clock'],
  questions: [
    { id: 'by-when', text: 'By when will you [what-they-will-do]?' },
    { id: 'in-the-way', text: 'What could get in the way?' },
    { id: 'talk-again', text: 'When do we talk again?' },
    { id: 'who-next', text: 'Who else should I talk with?' },
  ],
  green: {
    signs: ['What, by when, and when you talk again are all said'],
    routes: [{ to: 'end' }],
    leads: 'Thank them, and end the conversation',
    brief: { signs: 'All three clear', leads: 'Thank them and end' },
  },
  yellow: [
    {
      signs: ['What they will do, by when, or when you talk again is still open'],
      routes: [{ to: 'stay' }],
      leads: 'Stay until all three are clear',
      brief: { signs: 'Something’s still open', leads: 'Stay here' },
    },
  ],
});

/** The guide. */
export const workplace: Guide = {
  id: 'workplace',
  version: 1,
  name: 'Workplace, in 7 Steps',
  language: 'en',
  credit: {
    title: 'the seven-step workplace one-on-one',
    organization: 'the Emergency Workplace Organizing Committee and Labor Notes',
    authors: [],
    isOwnWords: true,
  },
  about: [
    'For a conversation with a coworker about what’s wrong at work and what you can win together.',
    'Two steps make it different: before the ask you say together what the boss will do, and a “maybe” to the ask counts as a no for now.',
  ],
  steps: [introduction, issuesAndStory, agitation, planToWin, inoculation, theAsk, nextSteps],
  blanks: [
    ...sharedBlanks(
      'this-problem',
      'their-stake',
      'this-opponent',
      'do-this',
      'this-date',
      'this-thing',
      'this-example',
    ),
    {
      id: 'their-move',
      label: 'THEIR MOVE',
      open: 'push back',
      hint: 'What management tends to do first, e.g. “call people in one by one”',
      about: 'campaign',
    },
    ...sharedBlanks('the-ask', 'smaller-ask', 'what-they-will-do'),
  ],
  tips: [
    {
      title: 'Listen 80, speak 20.',
      text: 'People move by what they hear themselves say. If you’ve talked for a minute, ask something.',
    },
    {
      title: 'Off the clock, off their devices.',
      text: 'Talk on a break or after work, away from managers, and never over the employer’s email, chat, or phone.',
    },
    {
      title: 'The silence is theirs.',
      moment: 'ask',
      text: 'After the ask, wait. A word from you now gives them a way around an answer.',
    },
    {
      title: 'A “maybe” is a no for now.',
      moment: 'no',
      text: 'A “maybe” is a no for now. So is a no: find out what’s in front of their yes, and go back there. It’s most often fear, or not seeing how it could work.',
    },
  ],
  objections: workplaceObjections,
};
