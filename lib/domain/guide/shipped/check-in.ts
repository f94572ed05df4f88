/** With someone who was in it and went quiet: thanks first, and at the end a smaller ask or a pause with a day. In words of our own. */
import type { Guide, Route, Step } from '../guide.ts';
import { checkInObjections } from './check-in-objections.ts';
import { sharedBlanks, stepOf } from './step-of.ts';

const thanks = stepOf({
  id: 'thanks',
  name: 'Thanks',
  aim: 'Thank them for what they did, before anything else',
  youDo: [
    'Name one thing that they did, and what came of it',
    'Say that you’re calling about them, not about a task',
  ],
  questions: [
    { id: 'how-are-you', text: 'How have you been?' },
    { id: 'good-time', text: 'Is this a good moment to catch up?' },
  ],
  scripts: [
    {
      id: 'thank-you',
      text: 'I’ve been thinking about [what-they-did]. That mattered, and I never really thanked you.',
    },
  ],
  green: {
    signs: ['Glad that you called, or at least at ease'],
    routes: [{ to: 'step', step: 'what-has-changed' }],
    leads: 'Continue to Step 2, What Has Changed',
    brief: { signs: 'Glad that you called, or at ease', leads: '→ 2 Changes' },
  },
  yellow: [
    {
      signs: ['Apologizes, or waits for the task'],
      routes: [{ to: 'stay' }],
      leads: 'Say again that they owe you nothing',
      brief: { signs: 'Apologizes, or waits for the task', leads: 'They owe you nothing' },
    },
  ],
});

const whatHasChanged = stepOf({
  id: 'what-has-changed',
  name: 'What Has Changed',
  short: 'Changes',
  aim: 'Hear how life has been since you last talked',
  youDo: ['Ask about their life, then listen', 'Leave the campaign out of it for now'],
  questions: [
    { id: 'what-changed', text: 'What has changed for you since we last talked?' },
    { id: 'days-now', text: 'What do your days look like now?' },
    { id: 'hardest', text: 'What’s been the hardest part?' },
  ],
  watchFor: ['Note what takes up their time now, and whom they look after'],
  green: {
    signs: ['You can see how their days have changed'],
    routes: [{ to: 'step', step: 'in-the-way' }],
    leads: 'Continue to Step 3, What Got in the Way',
    brief: { signs: 'You can see how their days have changed', leads: '→ 3 In the Way' },
  },
  yellow: [
    {
      signs: ['“Just busy,” and nothing behind it yet'],
      routes: [{ to: 'stay' }],
      leads: 'Ask what the days are like',
      brief: { signs: '“Just busy,” and nothing behind it yet', leads: 'Ask about their days' },
    },
  ],
});

const inTheWay = stepOf({
  id: 'in-the-way',
  name: 'What Got in the Way',
  short: 'In the Way',
  aim: 'Find out what stopped them, and whether we had a part in it',
  youDo: ['Ask without blame', 'If it was something that we did, say that you’re sorry, and don’t explain'],
  questions: [
    { id: 'got-in-the-way', text: 'What got in the way of being part of it?' },
    { id: 'from-us', text: 'Was there something that we did, or didn’t do?' },
    { id: 'would-have-helped', text: 'What would have made it easier?' },
  ],
  green: {
    signs: ['Says what it was, and is lighter for it'],
    routes: [{ to: 'step', step: 'still-matters' }],
    leads: 'Continue to Step 4, What Still Matters',
    brief: { signs: 'Says what it was, and is lighter for it', leads: '→ 4 Still Matters' },
  },
  yellow: [
    {
      signs: ['Polite, and says nothing of what it was'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'what-has-changed' }],
      leads: 'Ask about our part in it, or go back to Step 2, What Has Changed',
      brief: { signs: 'Polite, and says nothing of what it was', leads: 'Ask on, or go to 2' },
    },
  ],
});

const stillMatters = stepOf({
  id: 'still-matters',
  name: 'What Still Matters',
  short: 'Still Matters',
  aim: 'Find what they still care about, which may be another thing than before',
  youDo: ['Say back why they came in the first place', 'Ask whether that’s still so'],
  questions: [
    { id: 'still-care', text: 'What still matters to you about this?' },
    { id: 'why-then', text: 'What made you come in the first place?' },
    { id: 'miss', text: 'Is there anything about it that you miss?' },
  ],
  sayBack: {
    id: 'say-back',
    title: 'Say back what you heard',
    text: 'It’s still about [their-stake] for you. Did I get that right?',
  },
  green: {
    signs: ['Says what still matters, in a sentence of their own'],
    routes: [{ to: 'step', step: 'smaller-ask' }],
    leads: 'Continue to Step 5, A Smaller Ask, or a Pause',
    brief: { signs: 'Says in their own words what still matters', leads: '→ 5 Smaller Ask' },
  },
  yellow: [
    {
      signs: ['It seems far away, or something else matters more now'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'smaller-ask' }],
      leads: 'Ask what does matter now, or go to Step 5 and offer a pause',
      brief: { signs: 'Far away now, or something else matters', leads: 'Ask on, or to 5' },
    },
  ],
});

const earlierSteps: readonly [Route, ...Route[]] = [
  { to: 'step', step: 'in-the-way' },
  { to: 'step', step: 'still-matters' },
];

const smallerAsk: Step = stepOf({
  id: 'smaller-ask',
  name: 'A Smaller Ask, or a Pause',
  short: 'Smaller Ask',
  aim: 'Ask for something that fits their life now, or agree on a pause with a day',
  kind: 'ask',
  youDo: [
    'Ask for less than last time',
    'Then wait',
    'Offer a pause with a day: they said “not now” or “not that” far more often than “not ever”',
  ],
  scripts: [
    { id: 'what-fits', text: 'I don’t want to ask for more than fits.' },
    { id: 'the-ask', text: 'Could you [the-ask]?' },
  ],
  silence: 'Wait. The next word is theirs.',
  followUpQuestions: [
    { id: 'what-would-fit', text: 'What would fit into your life right now?' },
    { id: 'rather-later', text: 'Would you rather that I come back to you later?' },
  ],
  smallerAsk: { id: 'the-smaller-ask', text: 'Or could you just [smaller-ask]?' },
  objections: [
    { id: 'no-time', text: 'No time', step: 'in-the-way' },
    { id: 'bad-experience', text: 'It went badly', step: 'in-the-way' },
    { id: 'others-do-it', text: 'Others do it now', step: 'still-matters' },
    { id: 'no-longer', text: 'No longer my thing', step: 'still-matters' },
  ],
  noReplies: [
    { kind: 'not-now', means: 'A pause, with a day', say: 'Then let’s take a break. When may I call again?' },
    { kind: 'not-that', means: 'Something else' },
    {
      kind: 'not-ever',
      means: 'Thank them',
      lessons: ['How we lost them', 'What we ask of people', 'Who they were close to'],
    },
  ],
  green: {
    answer: 'yes',
    signs: ['A yes that sounds like relief, not like duty'],
    routes: [{ to: 'step', step: 'next-steps' }],
    leads: 'Continue to Step 6, Next Steps',
    brief: { signs: 'relief, not duty', leads: '→ 6 Next Steps' },
  },
  yellow: [
    {
      answer: 'unsure',
      signs: ['A yes out of duty, or “I’ll see”'],
      routes: earlierSteps,
      leads: 'Back to Steps 3 or 4, or offer a pause',
      brief: { signs: 'out of duty', leads: 'Back to 3 or 4' },
    },
    {
      answer: 'no',
      signs: ['A no: most often “not now” or “not that”'],
      routes: [...earlierSteps, { to: 'end' }],
      leads: 'Back to Steps 3 or 4, or end with a pause',
      brief: { signs: 'now, or that', leads: 'Pause, or 3 or 4' },
    },
  ],
});

const nextSteps = stepOf({
  id: 'next-steps',
  name: 'Next Steps',
  aim: 'Keep it small and settled, and keep the door open',
  kind: 'next-steps',
  youDo: ['Say back the one thing, and the day', 'Thank them again'],
  questions: [
    { id: 'by-when', text: 'When would you [what-they-will-do]?' },
    { id: 'how-to-reach', text: 'How do you like to hear from me?' },
    { id: 'next-contact', text: 'When should I check in again?' },
  ],
  green: {
    signs: ['The one thing and the day of the next contact are said'],
    routes: [{ to: 'end' }],
    leads: 'Thank them, and end the conversation',
    brief: { signs: 'The one thing and the day are said', leads: 'Thank them and end' },
  },
  yellow: [
    {
      signs: ['What, or when you talk again, is still open'],
      routes: [{ to: 'stay' }],
      leads: 'Stay until both are clear',
      brief: { signs: 'Something’s still open', leads: 'Stay here' },
    },
  ],
});

/** The guide. */
export const checkIn: Guide = {
  id: 'check-in',
  version: 1,
  name: 'Check-In with Someone Who Went Quiet',
  language: 'en',
  credit: {
    title: 'the check-in with someone who went quiet',
    organization: 'organizers of many traditions',
    authors: [],
    isOwnWords: true,
  },
  about: [
    'For someone who was part of it and hasn’t been seen for a while. You want to know how they are, not to get them back at any price.',
    'It ends with something smaller than before, or with a pause and the day on which you call again.',
  ],
  steps: [thanks, whatHasChanged, inTheWay, stillMatters, smallerAsk, nextSteps],
  blanks: [
    {
      id: 'what-they-did',
      label: 'WHAT THEY DID',
      open: 'what you did with us',
      hint: 'One thing that they did, e.g. “the night you brought soup to the vigil”',
      about: 'person',
    },
    ...sharedBlanks('their-stake', 'the-ask', 'smaller-ask', 'what-they-will-do'),
  ],
  tips: [
    {
      title: 'Nobody owes us their time.',
      text: 'People go quiet for reasons: a child, a night shift, a slight that nobody noticed. Ask as someone who likes them.',
    },
    {
      title: 'Be sorry in one sentence.',
      text: 'If we had a part in it, say so and stop there. An explanation asks them to forgive you.',
    },
    {
      title: 'The silence is theirs.',
      moment: 'ask',
      text: 'After the ask, wait. They’re looking for an answer that’s true.',
    },
    {
      title: 'A pause with a day is a good end.',
      moment: 'no',
      text: 'A pause with a day is a good end. “Not now” and “not that” are far more usual than “not ever,” and you’ll be the one who called.',
    },
  ],
  objections: checkInObjections,
};
