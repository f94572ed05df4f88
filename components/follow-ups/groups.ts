/** Follow-ups, sorted into the groups in which they are shown. */
import { byDue, dueOf, type FollowUp } from '../../lib/follow-up/follow-up.ts';
import { type DueGroup, dueGroup } from '../../lib/when/due-group.ts';

/** By when they are due; those without a date come last of what is upcoming. */
export function groupsOf(rows: readonly FollowUp[], now: Date): Record<DueGroup, FollowUp[]> {
  const found: Record<DueGroup, FollowUp[]> = { overdue: [], today: [], upcoming: [] };
  for (const row of [...rows].sort(byDue)) {
    const due = dueOf(row);
    found[due === null ? 'upcoming' : dueGroup(due, now)].push(row);
  }
  return found;
}
