import type { Step } from '../guide.ts';

/** Step 3. */
export const agitation: Step = {
  id: 'agitation',
  name: 'Agitation',
  aim: 'Ask more questions to identify who’s responsible',
  kind: 'talk',
  youDo: [
    'Use questions to uncover causes of the issue and the need for action',
    'Encourage them to blame our targets for the problem they want to see changed',
  ],
  theyDo: [],
  questions: [
    { id: 'why-is-that', text: 'Why do you think that is?' },
    { id: 'who-is-responsible', text: 'Who do you think is responsible?' },
    { id: 'what-keeps-it', text: 'What’s keeping the problem from being fixed?' },
    { id: 'who-benefits', text: 'Who’s benefiting from it not being fixed?' },
  ],
  scripts: [],
  // Our words, from the method’s “Encourage them to blame our targets …”.
  cue: 'Let them name it: [this-opponent]',
  watchFor: [],
  followUpQuestions: [],
  green: {
    signs: [
      'Express that something could and should be done to change the status quo',
      'Name one of our possible targets as the problem, not “us” or people we care about',
    ],
    routes: [{ to: 'step', step: 'educate-vision-plan' }],
    leads: 'Continue to Step 4, Education, Vision, Plan to Win',
    brief: { signs: 'It should change; they name a target, not “us”', leads: '→ 4 Vision & Plan' },
  },
  yellow: [
    {
      signs: ['Don’t demonstrate heightened body language or not ready to blame our targets for the problem'],
      routes: [{ to: 'stay' }],
      leads: 'Keep exploring here',
      brief: { signs: 'Still calm, or not ready to blame a target', leads: 'Keep exploring' },
    },
  ],
};
