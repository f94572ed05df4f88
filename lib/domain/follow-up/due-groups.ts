/** Whether follow-ups are late, for today or for later, and lists of them in these groups. */

import { momentOf } from '../dates/moments.ts';
import { endOf, type PlainDateTime } from '../dates/plain-date-time.ts';
import { compareByDue, effectiveDue, type FollowUp, type FollowUpDetails } from './follow-up.ts';

/**
 * By when they are due. Of what is overdue the newest comes first: after three years the oldest is what matters least. Of
 * the rest the earliest does, and those without a date come last of what is upcoming.
 */
export function groupsOf<Row extends FollowUpDetails>(
  rows: readonly Row[],
  now: Date,
): Record<DueGroup, Row[]> {
  const found: Record<DueGroup, Row[]> = { overdue: [], today: [], upcoming: [] };
  for (const row of [...rows].sort(compareByDue)) {
    const due = effectiveDue(row);
    found[due === null ? 'upcoming' : dueGroup(due, now)].push(row);
  }
  found.overdue.reverse();
  return found;
}

/** The groups in which follow-ups are shown. */
export type DueGroup = 'overdue' | 'today' | 'upcoming';

/** The first follow-ups of a group, and how many it has. */
export interface FirstDue {
  readonly rows: readonly FollowUp[];
  readonly count: number;
}

/** A day, or a part of it, is not late until it is over; a time of today is late once it has gone by. */
export function dueGroup(moment: PlainDateTime, now: Date): DueGroup {
  const today = momentOf(now);
  if (moment.date !== today.date) return moment.date < today.date ? 'overdue' : 'upcoming';
  return endOf(moment) < today.time ? 'overdue' : 'today';
}
