/** The terms that events and states are made of. */

import type { PlainDateTime } from '../dates/plain-date-time.ts';
import type { Answer, No } from '../guide/guide.ts';

/** Why a step was entered. */
export const REASONS = ['start', 'next', 'previous', 'jump', 'green', 'yellow', 'answer'] as const;

/** Why a step was entered. */
export type Reason = (typeof REASONS)[number];

/** How the organizer will get back to the person. */
export const CHANNELS = ['call', 'text', 'email', 'in-person', 'video', 'other'] as const;

/** How the organizer will get back to the person. */
export type Channel = (typeof CHANNELS)[number];

/** What the answer to an ask may be. */
export const ANSWERS = ['yes', 'unsure', 'no'] as const satisfies readonly Answer[];

/** The kinds of no. */
export const NOES = ['not-now', 'not-that', 'not-ever'] as const satisfies readonly No[];

/** How a conversation ended: what the last answer was, or that nothing was asked or answered. */
export type Outcome = Answer | 'open';

/** What an organizer asks themselves after a conversation, beside what they learned. */
export const DEBRIEF_QUESTIONS = ['differently', 'next'] as const;

/** What an organizer asks themselves after a conversation, beside what they learned. */
export type DebriefQuestion = (typeof DEBRIEF_QUESTIONS)[number];

/** The levels of the assessment, in order. */
export const ASSESSMENTS = [1, 2, 3, 4, 5] as const;

/** Where someone stands, on the scale of five that organizers use: 1 leads, 5 is against us. Its labels are theirs. */
export type Assessment = (typeof ASSESSMENTS)[number];

/** The numbers of a guide's scale, in order. */
export const RATINGS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A number on a guide's scale. */
export type Rating = (typeof RATINGS)[number];

/** What the organizer calls the levels; one that is not named has the name that it came with. */
export type AssessmentLabels = { readonly [Level in Assessment]?: string };

/** A promise, and how it will be followed up. */
export interface CommitmentDetails {
  readonly what: string;
  /** When they will have done it; null where no date was said. */
  readonly due: PlainDateTime | null;
  /** How the organizer gets back to them; null where that was not agreed. */
  readonly way: Channel | null;
  /** The organizer's own word for the way `other`. */
  readonly wayWord?: string;
  /** When the organizer gets back to them; null where no day was agreed. */
  readonly followUpAt: PlainDateTime | null;
}
