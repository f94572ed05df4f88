/**
 * Switches the lock on and off, and changes its passphrase. Each brings the whole store into a new database under a new
 * key (or none), and erases the old one: what was in clear is gone, and an old passphrase opens nothing.
 */
import { rememberEverythingDeleted } from '../settings/deletions.ts';
import { browserDisk } from './disk.ts';
import { aloneMoving, withExclusiveStore } from './exclusive-store.ts';
import { newKey, unwrapKey, wrapKey } from './key.ts';
import { eraseAll, findStore, moveStore, type Place } from './move-store.ts';
import { storeAddress } from './store-connection.ts';
import { clearSettings, keepStoreKey, readStoreLocation, UNENCRYPTED_DATABASE } from './store-location.ts';

/** What a change needs. */
export interface Change {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Makes an end of waiting for other documents to let go of the store. */
  readonly waiting: AbortSignal;
  /** Cancels it as long as nothing has changed. */
  readonly cancel: AbortSignal;
  /** The time, epoch ms. */
  readonly now: number;
}

/** Seals the store under a passphrase, new or in place of the one before. Nothing has changed where it throws. */
export async function encryptStore(passphrase: string, given: Change): Promise<void> {
  const key = newKey();
  const to = { database: newDatabase(), key, wrapped: await wrapKey(key, passphrase) };
  given.cancel.throwIfAborted();
  await change('sealed', to, given, () => keepStoreKey(to.database, key));
}

/** Opens the store for good. Nothing has changed where it throws. */
export async function decryptStore(given: Change): Promise<void> {
  await change('clear', { database: newDatabase(), key: null, wrapped: null }, given, async () => {});
}

/** Throws a `WrongPassphraseError` where it is not the passphrase. */
export async function checkPassphrase(passphrase: string): Promise<void> {
  const { wrapped } = await readStoreLocation();
  if (wrapped !== null) await unwrapKey(wrapped, passphrase);
}

/** Erases everything, the lock and the settings too; there is no way back. `now` is the time, epoch ms. */
export async function eraseEverything(now: number, signal: AbortSignal): Promise<void> {
  await withExclusiveStore(async () => {
    // Before the store is gone: a sidebar that finds it so would write its conversation again.
    await rememberEverythingDeleted(now);
    await eraseAll(browserDisk);
    await clearSettings();
  }, signal);
}

async function change(
  kind: 'sealed' | 'clear',
  to: Place,
  { progress, waiting, cancel, now }: Change,
  settled: () => Promise<void>,
): Promise<void> {
  const move = async (tell: (done: number) => void) => {
    const { place } = await findStore(browserDisk);
    const from = { ...(await storeAddress()), wrapped: place.wrapped };
    const follow = {
      progress: (done: number) => {
        progress(done);
        tell(done);
      },
      signal: cancel,
    };
    await moveStore(browserDisk, from, to, follow, settled, now);
  };
  await aloneMoving(kind, move, AbortSignal.any([waiting, cancel]));
}

/** A name that no database has had: no two moves can be taken for one another. */
function newDatabase(): string {
  return `${UNENCRYPTED_DATABASE}-${crypto.randomUUID()}`;
}
