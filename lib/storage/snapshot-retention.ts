/** Which snapshots are worth their room: many of the last days, few of long ago. */
import { LEAP_MS } from '../domain/dates/clock-check.ts';
import type { Snapshots } from './snapshots.ts';

const DAY = 86_400_000;

/** The ages at which a range ends and the next begins, ms; the last range has no end. */
const ENDS = [DAY, 2 * DAY, 7 * DAY, 30 * DAY];

/** So many are kept at the most: one of each range, and the newest. */
export const MAX_SNAPSHOTS = ENDS.length + 2;

/**
 * Of the times (epoch ms) at which snapshots were taken those to keep, in order: the newest; of today, of yesterday,
 * of this week and of this month the oldest, which grows old enough for the next range; and of those older than
 * that the newest.
 */
export function snapshotsToKeep(times: readonly number[], now: number): number[] {
  const sorted = [...new Set(times)].sort((one, other) => one - other);
  const ranges = new Map<number, number[]>();
  for (const time of sorted) {
    const found = ENDS.findIndex((end) => now - time < end);
    const range = found === -1 ? ENDS.length : found;
    ranges.set(range, [...(ranges.get(range) ?? []), time]);
  }
  const kept = [...ranges].map(([range, some]) => some.at(range === ENDS.length ? -1 : 0));
  return sorted.filter((time, index) => index === sorted.length - 1 || kept.includes(time));
}

/**
 * Dates generations that are more than a leap of the clock after `now` (epoch ms) right before it, in their order: they
 * were taken at some time until then, and would stand in the way of all that are taken from now on. Those that are
 * closer are overtaken soon. Throws Dexie's errors; none is lost then.
 */
export async function dateBack({ generations }: Snapshots, now: number): Promise<void> {
  await generations.db.transaction('rw', generations, async () => {
    const ahead = await generations
      .where('at')
      .above(now + LEAP_MS)
      .sortBy('at');
    if (ahead.length === 0) return;
    const taken = new Set(await generations.where('at').belowOrEqual(now).primaryKeys());
    const dates: number[] = [];
    for (let at = now - 1; dates.length < ahead.length; at -= 1) if (!taken.has(at)) dates.unshift(at);
    await generations.bulkDelete(ahead.map(({ at }) => at));
    await generations.bulkPut(ahead.map((generation, index) => ({ ...generation, at: dates[index] ?? now })));
  });
}
