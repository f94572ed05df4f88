/** Whether follow-ups are late, for today or for later, and lists of them in these groups. */

import { momentOf } from '../dates/moments.ts';
import { endOf, type PlainDateTime } from '../dates/plain-date-time.ts';
import { compareByDue, effectiveDue, type FollowUp } from './follow-up.ts';

/** By when they are due; those without a date come last of what is upcoming. */
export function groupsOf(rows: readonly FollowUp[], now: Date): Record<DueGroup, FollowUp[]> {
  const found: Record<DueGroup, FollowUp[]> = { overdue: [], today: [], upcoming: [] };
  for (const row of [...rows].sort(compareByDue)) {
    const due = effectiveDue(row);
    found[due === null ? 'upcoming' : dueGroup(due, now)].push(row);
  }
  return found;
}

/** The groups in which follow-ups are shown. */
type DueGroup = 'overdue' | 'today' | 'upcoming';

/** A day, or a part of it, is not late until it is over; a time of today is late once it has gone by. */
export function dueGroup(moment: PlainDateTime, now: Date): DueGroup {
  const today = momentOf(now);
  if (moment.date !== today.date) return moment.date < today.date ? 'overdue' : 'upcoming';
  return endOf(moment) < today.time ? 'overdue' : 'today';
}
