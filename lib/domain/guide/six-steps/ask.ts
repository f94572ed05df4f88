import type { Route, Step } from '../guide.ts';

/** "Steps 2-4", which both a doubt and a no lead back to. */
const earlierSteps: readonly [Route, ...Route[]] = [
  { to: 'step', step: 'issues-and-stake' },
  { to: 'step', step: 'agitation' },
  { to: 'step', step: 'educate-vision-plan' },
];

/** Step 5. */
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
  green: {
    answer: 'yes',
    signs: ['Give you a “clear yes”: body language and words both communicate they will follow through'],
    routes: [{ to: 'step', step: 'next-steps' }],
    leads: 'Continue to Step 6, Next Steps',
  },
  yellow: [
    {
      answer: 'unsure',
      signs: ['Ambivalent response, uncertain, unclear'],
      routes: earlierSteps,
      leads: 'Back to Steps 2-4',
    },
    {
      answer: 'no',
      signs: ['Hard “no”: This is the wrong ask or the wrong time'],
      routes: [...earlierSteps, { to: 'end' }],
      leads: 'Back to Steps 2-4 -or- end the conversation',
    },
  ],
};
