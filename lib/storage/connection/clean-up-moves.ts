/** Looks after what a move of the store, or a wiping, has left when it was cut short. */

import { keepOpen, storeNames } from '../on-disk.ts';
import { type StoreLocation, storeLocation } from '../settings/settings.ts';
import { browserDisk } from './disk.ts';
import { findStore, tidyUp } from './move-store.ts';

/** Finds the store by what is on the disk, and keeps where it is, as `findStore`. Rejects with the browser's errors. */
export async function findStoreLocation(made?: string): Promise<StoreLocation> {
  return (await findStore(browserDisk, made)).place;
}

/**
 * Finds the store, and erases what nobody needs; only while nobody else has the store open. `now` is the time, epoch
 * ms. Rejects with the browser's errors.
 */
export async function cleanUpMoves(now: number): Promise<void> {
  const { erase, place } = await tidyUp(browserDisk, now);
  if (erase.length > 0) await keepOpen(place.database);
}

/** Does the same where a look at the names alone says that there is something to do. */
export async function cleanUpMovesIfNeeded(now: number): Promise<void> {
  const [place, names] = await Promise.all([storeLocation.get(), storeNames()]);
  const isAlone = names.every((name) => name === place?.database) && place?.leftover === null;
  if (!isAlone) await cleanUpMoves(now);
}
