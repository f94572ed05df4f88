/**
 * What can happen in a conversation. A conversation is the list of its events; all else is a fold of it
 * (`fold.ts`). Events are never changed or removed: taking one back is an event too.
 */

import type { PlainDateTime } from '../dates/plain-date-time.ts';
import type { Answer, BlankId, StepId } from '../guide/guide.ts';

/** Why a step was entered. */
export type Reason = 'start' | 'next' | 'previous' | 'jump' | 'green' | 'yellow' | 'answer';

/** How the organizer will get back to the person. */
export type Channel = 'call' | 'text' | 'email' | 'in-person' | 'video' | 'other';

/** How a conversation ended: what the last answer was, or that nothing was asked or answered. */
export type Outcome = Answer | 'open';

/** What an organizer asks themselves after a conversation, beside what they learned. */
export type DebriefQuestion = 'differently' | 'next';

/** Where someone stands, on the scale of five that organizers use: 1 leads, 5 is against us. Its labels are theirs. */
export type Assessment = 1 | 2 | 3 | 4 | 5;

/** The levels, in order. */
export const ASSESSMENTS: readonly Assessment[] = [1, 2, 3, 4, 5];

/** What the organizer calls the levels; one that is not named has the name that it came with. */
export type AssessmentLabels = { readonly [Level in Assessment]?: string };

/** A promise, and how it will be followed up. */
export interface CommitmentDetails {
  readonly what: string;
  /** When they will have done it; null where no date was said. */
  readonly due: PlainDateTime | null;
  readonly way: Channel;
  /** The organizer's own word for the way `other`. */
  readonly wayWord?: string;
  /** When the organizer gets back to them; null where it is on the due date. */
  readonly followUpAt: PlainDateTime | null;
}

/** What happened, without who, when and where. */
export type EventBody =
  | {
      readonly type: 'started';
      readonly guide: string;
      readonly person: { readonly id: string; readonly name: string };
      /** Where it is held, e.g. `meet:abc-defg-hij`; null where that is not known. */
      readonly call: string | null;
      /** What the last conversation knew of our plan, so that it need not be typed again. */
      readonly carried: Readonly<Record<BlankId, string>>;
    }
  | { readonly type: 'person-named'; readonly name: string }
  | { readonly type: 'step-entered'; readonly step: StepId; readonly reason: Reason }
  | {
      readonly type: 'light-shown';
      readonly step: StepId;
      /** Null where the light was taken off again. */
      readonly light: 'green' | 'yellow' | null;
    }
  | { readonly type: 'question-ticked'; readonly question: string; readonly asked: boolean }
  | { readonly type: 'blank-filled'; readonly blank: BlankId; readonly text: string }
  | {
      readonly type: 'noted';
      readonly note: string;
      readonly text: string;
      /** The step in which its first letter was typed. */
      readonly step: StepId;
      /** When its first letter was typed, epoch ms. */
      readonly begunAt: number;
    }
  | { readonly type: 'note-edited'; readonly note: string; readonly text: string }
  | { readonly type: 'note-marked'; readonly note: string; readonly stake: boolean }
  | { readonly type: 'note-deleted'; readonly note: string }
  | { readonly type: 'asked'; readonly ask: string }
  | { readonly type: 'answered'; readonly ask: string }
  | { readonly type: 'answer-judged'; readonly ask: string; readonly answer: Answer }
  | ({ readonly type: 'committed'; readonly commitment: string } & CommitmentDetails)
  | { readonly type: 'commitment-removed'; readonly commitment: string }
  | { readonly type: 'undone'; readonly undoes: string }
  | { readonly type: 'redone'; readonly redoes: string }
  | { readonly type: 'ended'; readonly learned: string }
  /** What was learned, written or changed after the end. */
  | { readonly type: 'learned'; readonly text: string }
  | { readonly type: 'debriefed'; readonly question: DebriefQuestion; readonly text: string }
  | { readonly type: 'assessed'; readonly level: Assessment | null };

/** Who recorded an event, when and where. */
export interface EventStamp {
  /** UUIDv7 of `at`: the order of ids is the order of events, on every device. */
  readonly id: string;
  readonly conversation: string;
  /** The installation that recorded it, so that two devices' logs can be told apart. */
  readonly device: string;
  /** The id of the first event of the same intent: what one press did is undone as one. */
  readonly intent: string;
  /** Epoch ms; greater than that of every event which its recorder had seen. */
  readonly at: number;
}

/** One thing that happened. */
export type ConversationEvent = EventStamp & EventBody;

/**
 * The union of two logs of one conversation, in order. It depends on neither log's order nor on which comes
 * first; an event that both have is there once.
 */
export function mergeEvents(
  one: readonly ConversationEvent[],
  other: readonly ConversationEvent[],
): ConversationEvent[] {
  const byId = new Map<string, ConversationEvent>();
  for (const event of one) byId.set(event.id, event);
  for (const event of other) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

/** Compares two events by their place in the log. */
export function compareEvents(one: ConversationEvent, other: ConversationEvent): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
