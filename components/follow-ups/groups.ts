/** Follow-ups, sorted into the groups in which they are shown. */

import { type DueGroup, dueGroup } from '../../lib/domain/dates/due-group.ts';
import { compareByDue, effectiveDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';

/** By when they are due; those without a date come last of what is upcoming. */
export function groupsOf(rows: readonly FollowUp[], now: Date): Record<DueGroup, FollowUp[]> {
  const found: Record<DueGroup, FollowUp[]> = { overdue: [], today: [], upcoming: [] };
  for (const row of [...rows].sort(compareByDue)) {
    const due = effectiveDue(row);
    found[due === null ? 'upcoming' : dueGroup(due, now)].push(row);
  }
  return found;
}
