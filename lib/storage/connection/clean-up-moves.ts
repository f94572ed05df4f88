/** Erases what a move that was cut short has left on the disk: a copy that was never finished, or what was moved away. */
import { keepOpen, storeNames } from '../on-disk.ts';
import { storeLocation } from '../settings/settings.ts';
import { browserDisk } from './disk.ts';
import { withExclusiveStore } from './exclusive-store.ts';
import { findStore, tidyUp } from './move-store.ts';
import { untilShared } from './until-shared.ts';

/**
 * Finds the store, and erases what nobody needs; only while nobody else has the store open. `now` is the time, epoch
 * ms. Rejects with the browser's errors.
 */
export async function cleanUpMoves(now: number): Promise<void> {
  const { erase, place } = await tidyUp(browserDisk, now);
  if (erase.length > 0) await keepOpen(place.database);
}

/**
 * Does the same while others use the store, where there is something to erase: they let go of it for that long. `now`
 * is the time, epoch ms. Rejects with the browser's errors, and with the reason of the signal that `patience` gives where
 * somebody does not let go until it aborts.
 */
export async function cleanUpMovesInUse(now: number, patience: () => AbortSignal): Promise<void> {
  // Before that, a move that is under way looks like one that was cut short.
  await untilShared();
  if (await hasLeftovers()) await withExclusiveStore(() => cleanUpMoves(now), patience());
}

/** Where the names of the stores alone say that there are none, nothing else is looked at. Keeps where the store is. */
async function hasLeftovers(): Promise<boolean> {
  const [place, names] = await Promise.all([storeLocation.get(), storeNames()]);
  if (place !== null && place.leftover !== null) return true;
  const isAlone = names.every((name) => name === place?.database);
  return !isAlone && (await findStore(browserDisk)).erase.length > 0;
}
