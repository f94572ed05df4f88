/** What was said the last time: all that one wants to know of somebody before talking with them again. */
import type { Outcome } from '../conversation/events.ts';
import { isPractice } from '../conversation/practice.ts';
import { compareByDue, type FollowUpDetails, type FollowUpState } from '../follow-up/follow-up.ts';

/** A conversation with somebody, at a glance. */
export interface HeldConversation {
  readonly id: string;
  readonly call: string | null;
  /** Epoch ms, as `endedAt`, which is null while it is on. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: Outcome;
  /** What was asked, in order. */
  readonly asks: readonly unknown[];
  /** Their stake in their words; null where none was marked. */
  readonly stake: string | null;
}

/** Words of a conversation. */
export interface WordsThen {
  readonly words: string;
  /** When that conversation began, epoch ms: it may be an earlier one than the last. */
  readonly at: number;
}

/** Something promised, and what became of it. */
export interface PromiseThen {
  /** That of the follow-up. */
  readonly id: string;
  readonly what: string;
  /** Given where it is the organizer's own. */
  readonly isOwn?: true;
  readonly state: FollowUpState;
  /** What came of it, or why it was dropped; '' where nothing was said. */
  readonly result: string;
}

/** The last conversation with somebody, and what is still true of those before it. */
export interface LastTime {
  readonly conversation: string;
  /** When it began, epoch ms. */
  readonly at: number;
  readonly isEnded: boolean;
  /** Their last answer; `open` where it was not given yet, null where it ended and nothing was asked: some guides ask nothing. */
  readonly answer: Outcome | null;
  /** Their stake as they said it last; null where none was ever marked. */
  readonly stake: WordsThen | null;
  /** What was promised the last time that anything was, and whatever else is open. */
  readonly promises: readonly PromiseThen[];
  /** What the organizer learned last; null where nothing was ever written. */
  readonly learned: WordsThen | null;
}

/** What is known of somebody when a conversation with them begins. */
export interface KnownBefore {
  /** Null where one never talked. */
  readonly last: LastTime | null;
  /** '' where they are not known. */
  readonly pronouns: string;
}

/** What is stored of one person. */
export interface PersonHistory {
  /** In any order; practice counts for nothing. */
  readonly conversations: readonly HeldConversation[];
  /** In any order; those that were added by hand, too. */
  readonly followUps: readonly FollowUpDetails[];
  /** What was learned in these conversations, in any order. */
  readonly learned: readonly { readonly conversation: string; readonly text: string }[];
}

/** Returns the last time; null where there was none. `except` is the conversation that is on, by id. */
export function lastTimeOf(history: PersonHistory, except?: string): LastTime | null {
  const before = history.conversations
    .filter((one) => one.id !== except && !isPractice(one))
    .sort((one, other) => other.startedAt - one.startedAt);
  const [last] = before;
  if (last === undefined) return null;
  const said = before.find(({ stake }) => stake !== null);
  const learnedIn = new Map(history.learned.map(({ conversation, text }) => [conversation, text]));
  const learned = before.find(({ id }) => learnedIn.has(id));
  return {
    conversation: last.id,
    at: last.startedAt,
    isEnded: last.endedAt !== null,
    answer: hadNoAsk(last) ? null : last.outcome,
    stake: said === undefined ? null : { words: said.stake ?? '', at: said.startedAt },
    promises: promisesOf(before, history.followUps, except).map(({ id, what, isOwn, state, result }) => ({
      id,
      what,
      ...(isOwn && { isOwn }),
      state,
      result,
    })),
    learned: learned === undefined ? null : { words: learnedIn.get(learned.id) ?? '', at: learned.startedAt },
  };
}

function hadNoAsk({ endedAt, outcome, asks }: HeldConversation): boolean {
  return endedAt !== null && outcome === 'open' && asks.length === 0;
}

/** Those of the last conversation that has any, as they were made; then what else is open, by date. */
function promisesOf(
  before: readonly HeldConversation[],
  followUps: readonly FollowUpDetails[],
  except: string | undefined,
): FollowUpDetails[] {
  const earlier = followUps.filter(({ conversation }) => conversation === null || conversation !== except);
  const promisedIn = new Set(earlier.map(({ conversation }) => conversation));
  const last = before.find(({ id }) => promisedIn.has(id))?.id;
  const ofLast = earlier.filter(({ conversation }) => conversation !== null && conversation === last);
  const others = earlier.filter((one) => one.state === 'open' && !ofLast.includes(one));
  return [
    // Their ids sort by time.
    ...ofLast.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ...others.sort(compareByDue),
  ];
}
