/** Where the store is, and the key to it: what documents read and follow of both. */
import { clearLocal } from '../settings/setting.ts';
import {
  liveSessions,
  moveProgress,
  type StoreLocation,
  storeKey,
  storeLocation,
  storeRelease,
} from '../settings/settings.ts';

/** The database of a store that was never encrypted. */
export const UNENCRYPTED_DATABASE = 'kitchen-table';

const FIRST_LOCATION: StoreLocation = { database: UNENCRYPTED_DATABASE, wrapped: null, leftover: null };

/** Where the store is now, as far as that is kept. */
export async function readStoreLocation(): Promise<StoreLocation> {
  return (await storeLocation.get()) ?? FIRST_LOCATION;
}

/** The key of a database while it is unlocked; null otherwise. */
export async function readStoreKey(database: string): Promise<Uint8Array | null> {
  const kept = await storeKey.get();
  return kept?.database === database ? Uint8Array.from(kept.key) : null;
}

/** Unlocks a database for every document of the extension, until it is locked or the browser ends. */
export async function keepStoreKey(database: string, key: Uint8Array): Promise<void> {
  await storeKey.set({ database, key: [...key] });
}

/**
 * Calls back when the store was locked, unlocked or moved, when a move was given up, and when the store is to be let go
 * of, until the signal aborts.
 */
export function onStoreChanged(run: () => void, signal: AbortSignal): void {
  storeLocation.watch((after, before) => {
    const [is, was] = [after ?? FIRST_LOCATION, before ?? FIRST_LOCATION];
    // What was only put in writing, and what was erased, changes nothing for anybody.
    if (is.database !== was.database || is.wrapped !== was.wrapped) run();
  }, signal);
  storeKey.watch(run, signal);
  storeRelease.watch(run, signal);
  moveProgress.watch((moving) => {
    if (moving === null) run();
  }, signal);
}

/** Empties all that the extension keeps outside its databases, but for what lets docked sidebars be heard. */
export async function clearSettings(): Promise<void> {
  await clearLocal();
  await storeKey.set(null);
  await moveProgress.set(null);
  await liveSessions.set(null);
}
