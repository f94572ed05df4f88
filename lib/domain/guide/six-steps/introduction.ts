import type { Step } from '../guide.ts';

/** Step 1. */
export const introduction: Step = {
  id: 'introduction',
  name: 'Introduction',
  aim: 'Frame the conversation',
  kind: 'talk',
  youDo: ['Confidently frame the conversation: why you’re here & why you’re talking specifically to them'],
  theyDo: ['Demonstrate, verbally or nonverbally, even a little openness to having a conversation'],
  questions: [],
  scripts: [],
  watchFor: [],
  followUpQuestions: [],
  // The method draws no lights for this step. What they do is the green one; the rest is in our words.
  green: {
    signs: ['Demonstrate, verbally or nonverbally, even a little openness to having a conversation'],
    routes: [{ to: 'step', step: 'issues-and-stake' }],
    leads: 'Continue to Step 2, Issues & Stake',
    brief: { signs: 'Even a little openness, in words or body', leads: '→ 2 Issues & Stake' },
  },
  yellow: [
    {
      signs: ['No openness yet, in words or body'],
      routes: [{ to: 'stay' }],
      leads: 'Say again why you’re here, and ask whether this is a good time',
      brief: { signs: 'No openness yet', leads: 'Say why you’re here' },
    },
  ],
};
