/** What the organizer says of a follow-up. */
import type { FollowUp } from './follow-up.ts';

/** What the organizer may say of a follow-up; what was promised itself is said in its conversation. */
export type FollowUpChange = Partial<Pick<FollowUp, 'whose' | 'snoozedTo' | 'state' | 'closedAt' | 'result'>>;

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
