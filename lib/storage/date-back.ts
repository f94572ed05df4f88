/** Puts right what a clock that was ahead has dated. */
import { LEAP_MS } from '../domain/dates/clock-check.ts';
import type { Snapshots } from './snapshots.ts';

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
