/** What is next with somebody. */
import { momentOf } from '../dates/moments.ts';
import type { PlainDateTime } from '../dates/plain-date-time.ts';
import { dueGroup } from './due-groups.ts';
import { compareByDue, type FollowUpDetails } from './follow-up.ts';

/** What is open, by date; then what was closed, the last one first. */
export function openFirst<Item extends FollowUpDetails>(followUps: readonly Item[]): Item[] {
  const isOpen = ({ state }: Item) => state === 'open';
  const closed = followUps.filter((one) => !isOpen(one));
  return [...followUps.filter(isOpen).sort(compareByDue), ...closed.sort(lastClosedFirst)];
}

/** For sorting those that were done or dropped: the one closed last first, of one time the one made last. */
export function lastClosedFirst(one: FollowUpDetails, other: FollowUpDetails): number {
  return (other.closedAt ?? 0) - (one.closedAt ?? 0) || compareIds(other.id, one.id);
}

function compareIds(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Groups follow-ups by one of their ids, each group as `openFirst` orders it. */
export function openFirstBy<Item extends FollowUpDetails>(
  followUps: readonly Item[],
  by: 'conversation' | 'person',
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const one of followUps) {
    const id = one[by];
    if (id === null) continue;
    const group = found.get(id);
    if (group === undefined) found.set(id, [one]);
    else group.push(one);
  }
  for (const [id, group] of found) if (group.length > 1) found.set(id, openFirst(group));
  return found;
}

/** So many days are counted; what is older is later than anyone counts. */
const MOST_DAYS = 3660;

/** How many days late something is at `now`: 0 for a time of today that has gone by, null where it is not late. */
export function daysLate(due: PlainDateTime, now: Date): number | null {
  if (dueGroup(due, now) !== 'overdue') return null;
  const today = momentOf(now);
  const passed = Math.round((Date.parse(today.date) - Date.parse(due.date)) / (24 * 60 * 60 * 1000));
  return Number.isNaN(passed) ? 0 : Math.min(passed, MOST_DAYS);
}
