/** Changes where many follow-ups stand at once, and takes that back. */
import { checkFits } from '../domain/conversation/limits.ts';
import type { FollowUpChange, FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { standingAsIn } from '../domain/follow-up/standing.ts';
import type { Store } from './store.ts';

/** So many rows are read and written at once: whatever else the document does gets a turn in between. */
const BATCH_SIZE = 200;

/**
 * Says of follow-ups, by their ids, where they stand, at an epoch time (ms): of all or of none. Those that are gone
 * meanwhile stay gone. Returns the others as they were. Throws Dexie's errors, and a `RefusedError` for a text that is too
 * long.
 */
export async function changeFollowUps(
  store: Store,
  ids: readonly string[],
  change: FollowUpChange,
  now: number,
): Promise<readonly FollowUpDetails[]> {
  checkFits(change);
  const before: FollowUpDetails[] = [];
  await rewrite(store, ids, (row) => {
    before.push(row);
    return { ...row, ...change, changedAt: now };
  });
  return before;
}

/**
 * Takes back what `changeFollowUps` did at an epoch time (ms), of all or of none: they stand as they stood `before`, but
 * those that somebody has changed since. Returns how many do. Throws Dexie's errors.
 */
export async function restoreFollowUps(
  store: Store,
  before: readonly FollowUpDetails[],
  changedAt: number,
): Promise<number> {
  const stood = new Map(before.map((row) => [row.id, row]));
  let count = 0;
  await rewrite(store, [...stood.keys()], (row) => {
    const old = stood.get(row.id);
    if (old === undefined || row.changedAt !== changedAt) return null;
    count += 1;
    return standingAsIn(row, old);
  });
  return count;
}

/** Writes the rows of these ids as `change` has them, in one transaction; those for which it returns null stay. */
async function rewrite(
  { followUps }: Store,
  ids: readonly string[],
  change: (row: FollowUpDetails) => FollowUpDetails | null,
): Promise<void> {
  await followUps.db.transaction('rw', followUps, async () => {
    for (let first = 0; first < ids.length; first += BATCH_SIZE) {
      const rows = await followUps.bulkGet(ids.slice(first, first + BATCH_SIZE));
      await followUps.bulkPut(rows.flatMap((row) => (row && change(row)) ?? []));
    }
  });
}
