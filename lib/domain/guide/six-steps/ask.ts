import type { Route, Step } from '../guide.ts';

/** "Steps 2-4", which both a doubt and a no lead back to. */
const earlierSteps: readonly [Route, ...Route[]] = [
  { to: 'step', step: 'issues-and-stake' },
  { to: 'step', step: 'agitation' },
  { to: 'step', step: 'educate-vision-plan' },
];

/** Step 5. The smaller ask, the objections, and the replies to a no are our words. */
export const theAsk: Step = {
  id: 'the-ask',
  name: 'The Ask',
  aim: 'Invite them to take a specific action towards the plan to win',
  kind: 'ask',
  youDo: [
    'Frame the choice',
    'Don’t say anything until they answer.',
    'Ask follow-up questions & return to earlier steps if they express ambivalence.',
  ],
  theyDo: [],
  questions: [],
  scripts: [
    {
      id: 'frame-the-choice',
      title: 'Frame the choice',
      text: 'You care about [this-change] because [their-stake], but that can only happen if we [take-this-action]',
    },
    { id: 'the-ask', text: 'Can I count on you to [the-ask]?' },
  ],
  watchFor: [],
  silence: 'Don’t say anything until they answer.',
  followUpQuestions: [
    { id: 'if-you-do', text: 'What do you think will happen if you do?' },
    { id: 'if-you-do-not', text: 'What do you think will happen if you don’t?' },
  ],
  smallerAsk: { id: 'the-smaller-ask', text: 'Can I count on you to [smaller-ask]?' },
  objections: [
    { id: 'wont-work', text: 'It won’t work', step: 'educate-vision-plan' },
    { id: 'the-risk', text: 'The risk', step: 'educate-vision-plan' },
    { id: 'no-time', text: 'No time', step: 'educate-vision-plan' },
    { id: 'not-my-fight', text: 'Not my fight', step: 'issues-and-stake' },
    { id: 'nobodys-fault', text: 'Nobody’s fault', step: 'agitation' },
  ],
  noReplies: [
    { kind: 'not-now', means: 'The wrong time', say: 'When is a better time to talk about this?' },
    { kind: 'not-that', means: 'The wrong ask' },
    {
      kind: 'not-ever',
      means: 'Thank them',
      lessons: ['The neighborhood', 'The opponent', 'How our strategy is landing'],
    },
  ],
  green: {
    answer: 'yes',
    signs: ['Give you a “clear yes”: body language and words both communicate they will follow through'],
    routes: [{ to: 'step', step: 'next-steps' }],
    leads: 'Continue to Step 6, Next Steps',
    brief: { signs: 'words + body', leads: '→ 6 Next Steps' },
  },
  yellow: [
    {
      answer: 'unsure',
      signs: ['Ambivalent response, uncertain, unclear'],
      routes: earlierSteps,
      leads: 'Back to Steps 2-4',
      brief: { signs: 'unclear', leads: 'Back to 2–4' },
    },
    {
      answer: 'no',
      signs: ['Hard “no”: This is the wrong ask or the wrong time'],
      routes: [...earlierSteps, { to: 'end' }],
      leads: 'Back to Steps 2-4 -or- end the conversation',
      brief: { signs: 'ask or time', leads: 'Back to 2–4, or end' },
    },
  ],
};
