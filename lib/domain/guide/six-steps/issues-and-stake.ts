import type { Step } from '../guide.ts';

/** Step 2. */
export const issuesAndStake: Step = {
  id: 'issues-and-stake',
  name: 'Issues & Stake',
  short: 'Stake',
  aim: 'Use questions and stories to uncover what they most care about',
  kind: 'talk',
  youDo: [
    'Use questions to identify what they care about and what motivates them to action',
    'Summarize what you’ve heard about what they care about and why',
  ],
  theyDo: [],
  questions: [
    { id: 'magic-wand', text: 'If you could wave a magic wand, what would you change?' },
    { id: 'why-so-much', text: 'Why does that mean so much to you?' },
    { id: 'like-dislike', text: 'What do you like/dislike about that?' },
    { id: 'if-different', text: 'What would it be like if it were different?' },
    { id: 'then-what', text: 'And then what happened?' },
  ],
  scripts: [],
  // Our words, from the method’s “Summarize what you’ve heard about what they care about and why”.
  sayBack: {
    id: 'say-back',
    title: 'Say back what you heard',
    text: 'You want [this-problem] to change, because [their-stake]. Did I get that right?',
  },
  watchFor: ['Note when their face lights up, body movements or tone of voice get louder or bigger'],
  followUpQuestions: [],
  green: {
    signs: [
      'Give specific examples from their lives (enough detail where you can “see the story”)',
      'Demonstrate we’ve hit on their “stake” through body language: raise their voice, use more gestures, more intense eye contact',
    ],
    routes: [{ to: 'step', step: 'agitation' }],
    leads: 'Continue to Step 3, Agitation',
    brief: { signs: 'A story you can see; voice and hands get bigger', leads: '→ 3 Agitation' },
  },
  yellow: [
    {
      signs: [
        'Haven’t given us a real sense of their “stake” in the issue through stories, body language, words',
      ],
      routes: [{ to: 'stay' }],
      leads: 'Keep looking for what they care about',
      brief: { signs: 'No real stake yet in stories, body, or words', leads: 'Keep looking' },
    },
  ],
};
