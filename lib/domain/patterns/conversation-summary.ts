/** What patterns are read from: conversations at a glance, and what became of what was promised in them. */
import type { Outcome } from '../conversation/events.ts';
import type { ObjectionSummary } from '../conversation/objections.ts';
import type { Answer, StepId } from '../guide/guide.ts';

/** A conversation that was held. */
export interface ConversationSummary {
  readonly id: string;
  /** Epoch ms, as `touchedAt` (the newest event) and `endedAt` (null while it is on). */
  readonly startedAt: number;
  readonly touchedAt: number;
  readonly endedAt: number | null;
  /** The id of the guide that it was begun by; absent where that is not known. */
  readonly guide?: string | null;
  readonly outcome: Outcome;
  /** The steps in the order in which they were entered; coming back is another entry. */
  readonly path: readonly StepId[];
  /** What they gave on the guide's scale, by its steps; absent where nothing was given. */
  readonly ratings?: Readonly<Record<StepId, number>>;
  /** What was said against it; absent where that was not counted yet. */
  readonly objections?: readonly ObjectionSummary[];
  readonly asks: readonly { readonly answer: Answer | null; readonly silence: number }[];
}

/** Something promised in a conversation, and where it stands. */
export interface CommitmentStatus {
  /** Null where it was added by hand: it says nothing of a conversation. */
  readonly conversation: string | null;
  readonly state: 'open' | 'done' | 'dropped';
}

/** Gathers one pattern, a conversation at a time. */
export interface Counter<Pattern> {
  readonly add: (held: ConversationSummary) => void;
  readonly result: () => Pattern;
}
