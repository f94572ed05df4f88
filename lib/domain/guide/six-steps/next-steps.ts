import type { Step } from '../guide.ts';

/** Step 6. */
export const nextSteps: Step = {
  id: 'next-steps',
  name: 'Next Steps',
  aim: 'Help them follow through on their commitments',
  kind: 'next-steps',
  youDo: ['Summarize what they agreed to do, by when, & how you’ll follow up'],
  theyDo: [
    'Clear instructions on how and when to contact them, and specific times by which they will have completed any action steps',
  ],
  questions: [
    { id: 'when-will-you', text: 'When do you think you’ll [what-they-will-do]?' },
    { id: 'how-to-follow-up', text: 'How should I follow up?' },
    { id: 'when-to-call', text: 'When can I call to follow up?' },
  ],
  scripts: [],
  watchFor: [],
  followUpQuestions: [],
  // The method draws no lights for this step. What they do is the green one; the rest is in our words.
  green: {
    signs: [
      'Clear instructions on how and when to contact them, and specific times by which they will have completed any action steps',
    ],
    routes: [{ to: 'end' }],
    leads: 'Thank them, and end the conversation',
    brief: { signs: 'All three clear', leads: 'Thank them and end' },
  },
  yellow: [
    {
      signs: ['What they will do, by when, or how you’ll follow up is still open'],
      routes: [{ to: 'stay' }],
      leads: 'Stay until all three are clear',
      brief: { signs: 'Something’s still open', leads: 'Stay here' },
    },
  ],
};
