/** Looks after what a move of the store, or a wiping, has left when it was cut short. */
import { keptStorePlace, type StorePlace } from '../browser/store-place.ts';
import { keepOpen, storeNames } from '../store/on-disk.ts';
import { browserDisk } from './disk.ts';
import { findStore, tidyUp } from './move-store.ts';

/** Finds the store by what is on the disk, and keeps where it is, as `findStore`. Rejects with the browser's errors. */
export async function findPlace(made?: string): Promise<StorePlace> {
  return (await findStore(browserDisk, made)).place;
}

/**
 * Finds the store, and erases what nobody needs; only while nobody else has the store open. `now` is the time, epoch
 * ms. Rejects with the browser's errors.
 */
export async function tidy(now: number): Promise<void> {
  const { erase, place } = await tidyUp(browserDisk, now);
  if (erase.length > 0) await keepOpen(place.database);
}

/** Does the same where a look at the names alone says that there is something to do. */
export async function tidyIfNeeded(now: number): Promise<void> {
  const [place, names] = await Promise.all([keptStorePlace(), storeNames()]);
  const isAlone = names.every((name) => name === place?.database) && place?.leftover === null;
  if (!isAlone) await tidy(now);
}
