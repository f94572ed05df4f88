/** Locks and unlocks, without opening anything: for documents that never see the store itself, too. */
import { storeKey } from '../settings/settings.ts';
import { keepStoreKey, readStoreKey, readStoreLocation } from './store-location.ts';

/** `off`: the store is not sealed. */
export type LockState = 'off' | 'locked' | 'unlocked';

/** Where the lock stands. */
export async function lockState(): Promise<LockState> {
  const { database, wrapped } = await readStoreLocation();
  if (wrapped === null) return 'off';
  return (await readStoreKey(database)) === null ? 'locked' : 'unlocked';
}

/** Unlocks for every document of the extension. Throws a `WrongPassphraseError`. */
export async function unlock(passphrase: string): Promise<void> {
  const { database, wrapped } = await readStoreLocation();
  if (wrapped === null) return;
  const { unwrapKey } = await import('./key.ts');
  await keepStoreKey(database, await unwrapKey(wrapped, passphrase));
}

/** Locks for every document of the extension. */
export async function lock(): Promise<void> {
  await storeKey.set(null);
}
