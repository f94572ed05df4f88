/**
 * Moves the store into another database so that it can be cut short anywhere: what is on the disk then says which
 * database is the store (`classify-databases.ts`), and the next to look erases the other. All of this is for one who has the store
 * alone (`store-connection.ts`).
 */

import type { StoreLocation } from '../settings/settings.ts';
import type { StoreAddress } from '../store-at.ts';
import { classifyDatabases, type Verdict } from './classify-databases.ts';
import { browserDisk, type Disk } from './disk.ts';

/** A store with what opens it, and its key under the passphrase; both null where it is not sealed. */
export type Place = StoreAddress & Pick<StoreLocation, 'wrapped'>;

/** How a move is followed and cancelled. */
export interface Follow {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Cancels it as long as nothing has changed. */
  readonly signal: AbortSignal;
}

/** How much of a move is copying; what comes after it is quick. */
const COPYING = 0.98;

/**
 * Moves the store. Rejects with the signal's reason where it was cancelled, and with the browser's errors; nothing has
 * changed then. `settled` is called once the new one is the store, whatever happens, and before anybody hears of it.
 * `now` is the time, epoch ms.
 */
export async function moveStore(
  disk: Disk,
  from: Place,
  to: Place,
  { progress, signal }: Follow,
  settled: () => Promise<void>,
  now: number,
): Promise<void> {
  // What an earlier move left.
  await tidyUp(disk, now);
  const { database, wrapped } = to;
  await disk.mark(database, { state: 'copy', wrapped });
  try {
    await disk.copy(from, to, (done) => progress(done * COPYING), signal);
    // Here it is decided: from now on the new one is the store.
    await disk.mark(from.database, { state: 'moved', wrapped: from.wrapped, to: database });
  } catch (error) {
    await disk.erase(database);
    throw error;
  }
  await disk.mark(database, { state: 'whole', wrapped, at: now });
  await settled();
  await disk.keepPlace({ database, wrapped, leftover: null });
  await disk.erase(from.database);
  progress(1);
}

/**
 * Finds the store, and keeps where it is. Erases nothing, so that others may have the store open. A database that was
 * made only by looking for the store in it is no store (`made`, its name).
 */
export async function findStore(disk: Disk, made?: string): Promise<Verdict> {
  const [place, stores] = await Promise.all([disk.place(), disk.stores()]);
  const verdict = classifyDatabases({ place, stores: stores.filter(({ name }) => name !== made) });
  const { database, wrapped } = verdict.place;
  const isKept = place?.database === database && place.wrapped === wrapped;
  // What is still to be erased stays known until it is.
  if (!isKept) await disk.keepPlace({ ...verdict.place, leftover: place?.leftover ?? null });
  return verdict;
}

/** Finds the store, has it say so itself, and erases what nobody needs. `now` is the time, epoch ms. */
export async function tidyUp(disk: Disk, now: number): Promise<Verdict> {
  const verdict = await findStore(disk);
  const { database, wrapped } = verdict.place;
  if (verdict.isUnmarked) await disk.mark(database, { state: 'whole', wrapped, at: now });
  for (const name of verdict.erase) await disk.erase(name);
  const place = await disk.place();
  if (place !== null && place.leftover !== null) await disk.keepPlace(verdict.place);
  return verdict;
}

/** Erases every store. What is cut short is gone on with by `tidyUp`. */
export async function eraseAll(disk: Disk): Promise<void> {
  const stores = await disk.stores();
  // So that none of them is taken for the store, whatever happens.
  for (const { name } of stores) await disk.mark(name, { state: 'copy', wrapped: null });
  for (const { name } of stores) await disk.erase(name);
}

/** Finds the store by what is on the disk, and keeps where it is, as `findStore`. Rejects with the browser's errors. */
export async function findStoreLocation(made?: string): Promise<StoreLocation> {
  return (await findStore(browserDisk, made)).place;
}
