/**
 * The six-step model of a one-on-one, as data. Names, questions, scripts, signs and tips are carried word for
 * word from "Steps in a One-on-One Organizing Conversation" by Katey Lauer & Andrew Willis Garcés, Training for
 * Change. The blanks' hints, and what is marked as ours in the steps, are our own words around it.
 */
import type { Guide } from './guide.ts';
import { about } from './six-steps/about.ts';
import { agitation } from './six-steps/agitation.ts';
import { theAsk } from './six-steps/ask.ts';
import { blanks } from './six-steps/blanks.ts';
import { educateVisionPlan } from './six-steps/educate-vision-plan.ts';
import { introduction } from './six-steps/introduction.ts';
import { issuesAndStake } from './six-steps/issues-and-stake.ts';
import { nextSteps } from './six-steps/next-steps.ts';
import { tips } from './six-steps/tips.ts';

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
};
