/** Which people are shown, by what is next with them. */
import { effectiveDue, type FollowUpDetails } from '../follow-up/follow-up.ts';
import { daysLate } from '../follow-up/whats-next.ts';

/** Everyone, those with whom something is overdue, or planned and not overdue, and those with whom nothing is planned. */
export const NEXT_FILTERS = ['any', 'late', 'planned', 'none'] as const;

/** One of them. */
export type NextFilter = (typeof NEXT_FILTERS)[number];

/** Whether somebody is shown of whom this is open and due first; undefined where nothing is. */
export function passesNext(filter: NextFilter, next: FollowUpDetails | undefined, now: Date): boolean {
  if (filter === 'any') return true;
  if (next === undefined) return filter === 'none';
  const due = effectiveDue(next);
  return filter === (due !== null && daysLate(due, now) !== null ? 'late' : 'planned');
}
