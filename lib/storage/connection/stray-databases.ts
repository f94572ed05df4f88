/** Stores that are not the store: what a lost setting or another version left, which only a person can decide about. */

import { storeNames } from '../on-disk.ts';
import { classifyDatabases } from './classify-databases.ts';
import { browserDisk } from './disk.ts';
import { withExclusiveStore } from './exclusive-store.ts';
import { tidyUp } from './move-store.ts';
import { UNENCRYPTED_DATABASE } from './store-location.ts';

/** A store beside the store. */
export interface StrayDatabase {
  /** Its database. */
  readonly name: string;
  /** `keyless`: it is encrypted, and its key is nowhere to be found any more. */
  readonly kind: 'clear' | 'sealed' | 'keyless';
}

/** The stores beside the store that hold something. Rejects with the browser's errors. */
export async function findStrayDatabases(): Promise<StrayDatabase[]> {
  // Nearly always there are none, and looking into the store itself takes its time.
  if ((await storeNames()).length < 2) return [];
  const [place, stores] = await Promise.all([browserDisk.place(), browserDisk.stores()]);
  const found = classifyDatabases({ place, stores }).strays;
  return stores
    .filter(({ name }) => found.includes(name))
    .map(({ name, mark }): StrayDatabase => {
      // Before stores said of themselves what they are, only the first one was in clear.
      if (mark === null) return { name, kind: name === UNENCRYPTED_DATABASE ? 'clear' : 'keyless' };
      return { name, kind: mark.wrapped === null ? 'clear' : 'sealed' };
    });
}

/**
 * Makes a stray the store; what was the store is one then, if it holds something. `now` is the time, epoch ms. Rejects
 * as `alone` does.
 */
export async function switchTo(name: string, now: number, signal: AbortSignal): Promise<void> {
  await withExclusiveStore(async () => {
    await tidyUp(browserDisk, now);
    const stray = (await browserDisk.stores()).find((store) => store.name === name);
    if (stray === undefined) return;
    const wrapped = stray.mark?.wrapped ?? null;
    await browserDisk.mark(name, { state: 'whole', wrapped, at: now });
    await browserDisk.keepPlace({ database: name, wrapped, leftover: null });
  }, signal);
}

/** Erases a stray for good. Rejects as `alone` does. */
export async function deleteStrayDatabase(name: string, signal: AbortSignal): Promise<void> {
  await withExclusiveStore(async () => {
    const place = await browserDisk.place();
    if (place?.database !== name) await browserDisk.erase(name);
  }, signal);
}
