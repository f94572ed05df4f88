/** Something to get back to someone about. */
import type { Channel } from '../conversation/events.ts';
import { compareMoments } from '../dates/moments.ts';
import type { PlainDateTime } from '../dates/plain-date-time.ts';

/** Where a follow-up stands: dropped is a choice too, with its reason. */
export type FollowUpState = 'open' | 'done' | 'dropped';

/** Whose move it is: the person's, or the organizer's. */
export type Owner = 'theirs' | 'yours';

/** A follow-up, but for what its person is called: one that comes from a commitment has the commitment's id. */
export interface FollowUpDetails {
  readonly id: string;
  /** The conversation in which it was promised; null where it was added by hand. */
  readonly conversation: string | null;
  readonly person: string;
  /** Given where it is the organizer's own: to come back to someone who said "not now", and who promised nothing. */
  readonly isOwn?: true;
  readonly what: string;
  /** How the organizer gets back to them; null where that was not agreed. */
  readonly way: Channel | null;
  /** The organizer's own word for the way `other`; '' where there is none. */
  readonly wayWord: string;
  readonly whose: Owner;
  /** When to get back to them, as it was agreed; null where no date was said. */
  readonly at: PlainDateTime | null;
  /** What it was put off to; null where it was not. */
  readonly snoozedTo: PlainDateTime | null;
  readonly state: FollowUpState;
  /** When it was done or dropped, epoch ms; null while it is open. */
  readonly closedAt: number | null;
  /** What came of it, or why it was dropped; '' where nothing was said. */
  readonly result: string;
  /** When the organizer last changed where it stands, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}

/** A follow-up, with what its person is called. */
export interface FollowUp extends FollowUpDetails {
  readonly name: string;
}

/** When it is due: what it was put off to, or else what was agreed; null where neither is a date. */
export function effectiveDue({ snoozedTo, at }: FollowUpDetails): PlainDateTime | null {
  return snoozedTo ?? at;
}

/** For sorting: by due date, those without one last; of one date by id, the order in which they were made. */
export function compareByDue(one: FollowUpDetails, other: FollowUpDetails): number {
  const [first, second] = [effectiveDue(one), effectiveDue(other)];
  if (first === null || second === null) {
    return Number(first === null) - Number(second === null) || byId(one, other);
  }
  return compareMoments(first, second) || byId(one, other);
}

function byId(one: FollowUpDetails, other: FollowUpDetails): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** What the organizer may say of a follow-up; what was promised itself is said in its conversation. */
export type FollowUpChange = Partial<
  Pick<FollowUpDetails, 'whose' | 'snoozedTo' | 'state' | 'closedAt' | 'result'>
>;

/** Done at an epoch time (ms), with what came of it ('' where nothing was said). */
export function asDone(now: number, result = ''): FollowUpChange {
  return { state: 'done', closedAt: now, result };
}

/** Dropped at an epoch time (ms), with the reason. */
export function asDropped(now: number, result: string): FollowUpChange {
  return { state: 'dropped', closedAt: now, result };
}

/** Open again, as it was before it was done or dropped. */
export const AS_OPEN: FollowUpChange = { state: 'open', closedAt: null, result: '' };
