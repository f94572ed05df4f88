/**
 * The six-step model of a one-on-one, as data. Names, questions, scripts, signs and tips are carried word for
 * word from "Steps in a One-on-One Organizing Conversation" by Katey Lauer & Andrew Willis Garcés, Training for
 * Change. The blanks' hints, the short names, what stands briefly in the lights, the objections and their answers, and what
 * is marked as ours in the steps are our own words around it.
 */
import type { Guide } from './guide.ts';
import { agitation } from './six-steps/agitation.ts';
import { theAsk } from './six-steps/ask.ts';
import { blanks } from './six-steps/blanks.ts';
import { educateVisionPlan } from './six-steps/educate-vision-plan.ts';
import { introduction } from './six-steps/introduction.ts';
import { issuesAndStake } from './six-steps/issues-and-stake.ts';
import { nextSteps } from './six-steps/next-steps.ts';
import { objections } from './six-steps/objections.ts';
import { tips } from './six-steps/tips.ts';

/** Why hold such conversations, and how to take the steps: the method's own framing. */
const about: readonly string[] = [
  'One-on-ones are how we invite people into our work, encourage people to step into leadership, uncover barriers to our campaigns, and so much more.',
  'To build the power we need to stop unending war, climate chaos, and inequality across race, class, and gender, it’s critical that new people come into our organizations, are given meaningful roles, and ultimately stick around, instead of marshaling the same, small group of people who already know and agree with us. One-on-ones are a key vehicle for how that happens.',
  'Here’s a 6 Step Model you can use to help plan your one-on-ones. Whether you follow this model, adapt it, or use a different one, having a clear sequence of steps to learn and practice helps you prepare and meet your goals in your organizing conversations.',
];

/** The guide that everybody starts with. */
export const sixSteps: Guide = {
  id: 'six-steps',
  version: 1,
  name: '6 Steps of a One-on-One',
  language: 'en',
  credit: {
    title: 'Steps in a One-on-One Organizing Conversation',
    organization: 'Training for Change',
    authors: ['Katey Lauer', 'Andrew Willis Garcés'],
  },
  about,
  steps: [introduction, issuesAndStake, agitation, educateVisionPlan, theAsk, nextSteps],
  blanks,
  tips,
  objections,
};
