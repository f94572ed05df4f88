/** Whether something is late, for today, or for later. */

import { momentOf } from './moments.ts';
import { endOf, type PlainDateTime } from './plain-date-time.ts';

/** The groups in which follow-ups are shown. */
export type DueGroup = 'overdue' | 'today' | 'upcoming';

/** A day, or a part of it, is not late until it is over; a time of today is late once it has gone by. */
export function dueGroup(moment: PlainDateTime, now: Date): DueGroup {
  const today = momentOf(now);
  if (moment.date !== today.date) return moment.date < today.date ? 'overdue' : 'upcoming';
  return endOf(moment) < today.time ? 'overdue' : 'today';
}
