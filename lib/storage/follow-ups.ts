/** What is to be followed up, and where it stands. */
import { checkFits } from '../domain/conversation/limits.ts';
import { type DueGroup, type FirstDue, groupsOf } from '../domain/follow-up/due-groups.ts';
import type {
  FollowUp,
  FollowUpChange,
  FollowUpDetails,
  FollowUpState,
} from '../domain/follow-up/follow-up.ts';
import { inBatches } from './in-batches.ts';
import { fewNamed, named } from './names.ts';
import type { OwnName, PeopleByIds } from './rows.ts';
import type { Store } from './store.ts';

/** The follow-ups that are open, in no order. */
export async function openFollowUps(store: Store): Promise<FollowUp[]> {
  return named(store, await rowsIn(store, 'open'));
}

/** A row of the table. */
type FollowUpRow = FollowUpDetails & OwnName;

/** No id comes after it. */
export const LAST_ID = '\uffff';

/** The rows of the follow-ups that are in a state, by id. Throws Dexie's errors. */
export function rowsIn({ followUps }: Store, state: FollowUpState): Promise<FollowUpRow[]> {
  return inBatches((after, most) =>
    followUps.where('[state+id]').between([state, after], [state, LAST_ID], false).limit(most).toArray(),
  );
}

/**
 * The first `most` of each group, at an epoch time (ms), among those that are open or were done or dropped since another:
 * nobody is asked for the names of all the others. Throws Dexie's errors.
 */
export async function firstDue(
  store: Store,
  closedSince: number,
  now: number,
  most: number,
): Promise<Record<DueGroup, FirstDue>> {
  const [open, closed] = await Promise.all([
    rowsIn(store, 'open'),
    store.followUps.where('closedAt').aboveOrEqual(closedSince).toArray(),
  ]);
  return firstOf(store, [...open, ...closed], now, most);
}

/** The first `most` of each group among these rows, at an epoch time (ms). Rejects where names cannot be read. */
export async function firstOf(
  store: PeopleByIds,
  rows: readonly FollowUpRow[],
  now: number,
  most: number,
): Promise<Record<DueGroup, FirstDue>> {
  const { overdue, today, upcoming } = groupsOf(rows, new Date(now));
  const first = [overdue, today, upcoming].flatMap((group) => group.slice(0, most));
  // Who they are is asked once for all groups.
  const known = await fewNamed(store, first);
  const firstDueOf = ({ length: count }: readonly FollowUpRow[]): FirstDue => ({
    rows: known.splice(0, Math.min(count, most)),
    count,
  });
  return { overdue: firstDueOf(overdue), today: firstDueOf(today), upcoming: firstDueOf(upcoming) };
}

/** Adds a follow-up by hand; its person is written with it where they are new. All or nothing. Throws a `RefusedError` for a text that is too long. */
export async function addFollowUp(store: Store, followUp: FollowUp): Promise<void> {
  checkFits(followUp);
  const { name, ...details } = followUp;
  const { person: id, changedAt } = details;
  await store.transaction('rw', [store.followUps, store.people], async () => {
    const known = await store.people.get(id);
    if (known === undefined) await store.people.put({ id, name, email: '', phone: '', changedAt });
    await store.followUps.put(details);
  });
}

/** Says where a follow-up stands, at an epoch time (ms). One that is gone meanwhile stays gone. Throws a `RefusedError` for a text that is too long. */
export async function changeFollowUp(
  store: Store,
  id: string,
  change: FollowUpChange,
  now: number,
): Promise<void> {
  checkFits(change);
  await store.followUps.update(id, { ...change, changedAt: now });
}
