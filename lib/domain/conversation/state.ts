/** What a conversation's events amount to. */
import type { Answer, BlankId, No, StepId } from '../guide/guide.ts';
import type { Assessment, CommitmentDetails, DebriefQuestion, Outcome, Rating, Reason } from './terms.ts';

/** A stay in a step; coming back is another one. */
export interface Visit {
  readonly step: StepId;
  readonly reason: Reason;
  /** Epoch ms. */
  readonly at: number;
  /** The light shown in this visit, the last one where there were several. */
  readonly light: 'green' | 'yellow' | null;
}

/** What they gave on the guide's scale in one of its steps. */
export interface StepRating {
  readonly rating: Rating;
  /** In their words; '' where nothing was said. */
  readonly why: string;
  /** When the first number was given there, epoch ms. */
  readonly at: number;
}

/** What a note can be marked as: their stake, whom they named as the opponent, or what they said against it. */
export type NoteMark = 'stake' | 'opponent' | 'objection';

/** Something noted about the person. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly step: StepId;
  /** When its first letter was typed, epoch ms. */
  readonly at: number;
  /** What it is of what scripts and reviews look for; null where nothing was said of that. */
  readonly mark: NoteMark | null;
}

/** One time of asking. */
export interface Ask {
  readonly id: string;
  /** Epoch ms: the silence begins. */
  readonly askedAt: number;
  /** Epoch ms: the silence is over; null while it lasts. */
  readonly answeredAt: number | null;
  /** Null until the organizer said how the answer sounded. */
  readonly answer: Answer | null;
  /** Whether it was the smaller one. */
  readonly isSmaller: boolean;
  /** Which kind of no it was; null until the organizer said so. */
  readonly no: No | null;
  /** What held them back, by the ids of the guide's objections, in the order in which it was heard. */
  readonly objections: readonly string[];
}

/** Something that was said against it. */
export interface RaisedObjection {
  /** The id of its card, the guide's or the campaign's. */
  readonly id: string;
  /** As it stood on the card; '' where the guide alone says it, and where its words were deleted. */
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  /** The visit in which it came, by its place in `visits`; -1 before the first. */
  readonly visit: number;
}

/** Something they agreed to do, or the organizer's own part after a "not now". */
export interface Commitment extends CommitmentDetails {
  readonly id: string;
  /** Given where it is the organizer's own: to come back to someone who said "not now", and who promised nothing. */
  readonly isOwn?: true;
}

/** How a conversation ended. */
export interface Ending {
  /** Epoch ms. */
  readonly at: number;
  readonly learned: string;
  readonly outcome: Outcome;
  /** The intent that ended it: what is undone to go on with it. */
  readonly intent: string;
}

/** A conversation as it stands. Nothing changes a state that was handed out; what comes later is another one. */
export interface ConversationState {
  readonly id: string | null;
  /** The guide that it was begun by; null before `started`. */
  readonly guide: string | null;
  /** Which version of it; null before `started`, and where that does not say. */
  readonly guideVersion: number | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly call: string | null;
  /** The id of the campaign that it is of; null where it is of none. */
  readonly campaign: string | null;
  /** The id of the prep sheet that it began from; null where it began from none. */
  readonly prepSheet: string | null;
  /** Epoch ms; null before `started`. */
  readonly startedAt: number | null;
  readonly ended: Ending | null;
  readonly debrief: ReadonlyMap<DebriefQuestion, string>;
  /** Null where none was made. */
  readonly assessment: Assessment | null;
  /** Every stay, in order; the last one is where the conversation is. */
  readonly visits: readonly Visit[];
  readonly questionsAsked: ReadonlySet<string>;
  readonly blanks: ReadonlyMap<BlankId, string>;
  /** What they gave on the guide's scale, by the step, in the order in which it was given. */
  readonly ratings: ReadonlyMap<StepId, StepRating>;
  /** By id, in the order in which they were taken. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly asks: readonly Ask[];
  /** What was said against it, in the order in which it came; in one visit each once. */
  readonly objections: readonly RaisedObjection[];
  /** Whether the smaller ask is the one to make next. */
  readonly isSmallerAsk: boolean;
  /** By id, in the order in which they were made. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** The intents that can be undone, oldest first. */
  readonly intents: readonly string[];
  /** The intents that can be redone, the next one last. */
  readonly undone: readonly string[];
  /** The time of the newest event, epoch ms; 0 where there is none. */
  readonly lastAt: number;
}

/** The stay in which the conversation is; undefined before the first step. */
export function currentVisit(state: ConversationState): Visit | undefined {
  return state.visits.at(-1);
}

/** The ask that the conversation is in: the last one of the current visit; undefined where there is none. */
export function currentAsk(state: ConversationState): Ask | undefined {
  const ask = state.asks.at(-1);
  const visit = currentVisit(state);
  return ask !== undefined && visit !== undefined && ask.askedAt >= visit.at ? ask : undefined;
}

/** The ask whose silence lasts, or undefined: "Don't say anything until they answer" (step 5). */
export function askInSilence(state: ConversationState): Ask | undefined {
  const ask = currentAsk(state);
  return ask?.answeredAt === null && state.ended === null ? ask : undefined;
}

/** A shorter silence, ms, was none: the answer came at once, and the length would be 0:00. */
export const SHORTEST_SILENCE = 1_000;

/** How long a silence lasted, ms; `now` (epoch ms) stands in for the answer while it lasts. */
export function silenceLength(ask: Ask, now: number): number {
  return Math.max(0, (ask.answeredAt ?? now) - ask.askedAt);
}

/** How long they were silent before they answered, ms; 0 where no answer came: an end days later ends no silence. */
export function silenceBeforeAnswer(ask: Ask): number {
  return silenceLength(ask, ask.askedAt);
}
