/** What is to be followed up, and where it stands. */
import { checkFits } from '../domain/conversation/limits.ts';
import type { FollowUp, FollowUpChange } from '../domain/follow-up/follow-up.ts';
import { named } from './names.ts';
import type { Store } from './store.ts';

/** The follow-ups that are open, in no order. */
export async function openFollowUps(store: Store): Promise<FollowUp[]> {
  return named(store, await openRows(store));
}

function openRows(store: Store) {
  return store.followUps.where('state').equals('open').toArray();
}

/** The follow-ups that are open, or were done or dropped since an epoch time (ms), in no order. */
export async function followUpsToShow(store: Store, closedSince: number): Promise<FollowUp[]> {
  const [open, closed] = await Promise.all([
    openRows(store),
    store.followUps.where('closedAt').aboveOrEqual(closedSince).toArray(),
  ]);
  return named(store, [...open, ...closed]);
}

/** The follow-ups that are open, and of the others the `most` that were closed last, in no order. */
export async function latestFollowUps(store: Store, most: number): Promise<FollowUp[]> {
  const [open, closed] = await Promise.all([
    openRows(store),
    store.followUps.orderBy('closedAt').reverse().limit(most).toArray(),
  ]);
  return named(store, [...open, ...closed]);
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
