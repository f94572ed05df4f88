/** The disk, as far as a store that moves has to do with it. */

import { copyTables, eraseStore } from '../copy-database.ts';
import type { DatabaseMark } from '../database-mark.ts';
import { type FoundStore, markStore, storesOnDisk } from '../on-disk.ts';
import { type StoreLocation, storeLocation } from '../settings/settings.ts';
import { type StoreAddress, storeAt } from '../store-at.ts';

/** What can be done with it. All reject with the browser's errors. */
export interface Disk {
  readonly stores: () => Promise<readonly FoundStore[]>;
  /** Where the store is said to be; null where nothing is said. */
  readonly place: () => Promise<StoreLocation | null>;
  readonly keepPlace: (place: StoreLocation) => Promise<void>;
  /** Marks a store, which is made where there is none; the mark outlives a kill once this resolves. */
  readonly mark: (name: string, mark: DatabaseMark) => Promise<void>;
  /** Copies all that is written down from one store to another; `progress` hears how much is done, 0 to 1. */
  readonly copy: (
    from: StoreAddress,
    to: StoreAddress,
    progress: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly erase: (name: string) => Promise<void>;
}

/** The browser's own. */
export const browserDisk: Disk = {
  stores: storesOnDisk,
  place: storeLocation.get,
  keepPlace: storeLocation.set,
  mark: markStore,
  async copy(from, to, progress, signal) {
    const [source, target] = await Promise.all([storeAt(from), storeAt(to)]);
    try {
      const pairs = [
        [source, target],
        [source.snapshots, target.snapshots],
      ] as const;
      await copyTables(pairs, progress, signal);
    } finally {
      source.close();
      target.close();
    }
  },
  erase: eraseStore,
};
