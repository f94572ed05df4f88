import type { Step } from '../guide.ts';

/** Step 4. */
export const educateVisionPlan: Step = {
  id: 'educate-vision-plan',
  name: 'Educate, Vision & Plan to Win',
  short: 'Vision & Plan',
  aim: 'Share the larger vision and collective plan to win and build long term power',
  kind: 'talk',
  youDo: ['Use questions to gauge their readiness for action'],
  theyDo: [],
  questions: [
    { id: 'new-information', text: 'How much of that is new information?' },
    { id: 'heard-about-that', text: 'Have you heard about that?' },
    {
      id: 'how-things-could-be',
      text: 'What do you think now that you’ve heard how things could be different?',
    },
    { id: 'think-of-the-plan', text: 'What do you think of that plan?' },
  ],
  scripts: [
    {
      id: 'summarize',
      title: 'Summarize their stake & our shared interest',
      short: 'Stake',
      text: 'I heard you say you really want [this-problem] to change, because [their-stake]. And I want that too because [your-stake]',
    },
    {
      id: 'educate',
      title: 'Educate',
      text: '…But [this-opponent] is standing in our way. Things can be different. [this-is-how-we-know]…',
      gauges: ['new-information', 'heard-about-that'],
    },
    {
      id: 'vision',
      title: 'Vision',
      text: '…The good news is, we are [taking-this-collective-action] so that we can all enjoy [these-different-conditions]…',
      gauges: ['how-things-could-be'],
    },
    {
      id: 'plan-to-win',
      title: 'Plan to Win',
      short: 'Plan',
      text: 'But it will take us [doing-this-together]. If we [do-this], by [this-date], [this-thing] will happen… And we’ve seen that work before, like in [this-example]…',
      gauges: ['think-of-the-plan'],
    },
  ],
  watchFor: [],
  followUpQuestions: [],
  green: {
    signs: [
      'Demonstrate open body language',
      'Express openness to our analysis of the problem',
      'Express openness to collective action to solve the problem',
    ],
    routes: [{ to: 'step', step: 'the-ask' }],
    leads: 'Continue to Step 5, The Ask',
    brief: { signs: 'Open body; open to our analysis and to acting together', leads: '→ 5 The Ask' },
  },
  yellow: [
    {
      signs: ['Demonstrate skepticism about our analysis of the problem, our vision, or plan to win'],
      routes: [{ to: 'stay' }, { to: 'step', step: 'issues-and-stake' }],
      leads: 'Explore their objections or go back to Step 2, Issues & Stake',
      brief: { signs: 'Skeptical of our analysis, vision, or plan', leads: 'Explore, or go to 2' },
    },
  ],
};
