/**
 * Switches the lock on and off, and changes its passphrase. Each brings the whole store into a new database under a new
 * key (or none), says where it is now, and erases the old one: what was in clear is gone, and an old passphrase opens
 * nothing.
 */
import { rememberEverythingDeleted } from '../browser/deletions.ts';
import {
  CLEAR_DATABASE,
  clearSettings,
  keepStoreKey,
  keepStorePlace,
  type StorePlace,
  storePlace,
} from '../browser/store-place.ts';
import { copyTables, databases, erase } from '../store/move.ts';
import { databasesOf, Store } from '../store/store.ts';
import { storeAt } from '../store/store-at.ts';
import { newKey, unwrapKey, wrapKey } from './key.ts';
import { eraseLeftover } from './leftover.ts';
import { alone, storeAddress } from './vault.ts';

/** What a change needs: how to be told of it, and until when to wait for other documents to let go of the store. */
export interface Change {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Makes an end of waiting. */
  readonly signal: AbortSignal;
}

/** Seals the store under a passphrase, new or in place of the one before. Nothing has changed where it throws. */
export async function sealStore(passphrase: string, change: Change): Promise<void> {
  const key = newKey();
  const wrapped = await wrapKey(key, passphrase);
  const { sealing } = await import('../store/sealing.ts');
  await alone(async () => {
    const before = await storePlace();
    const database = `${CLEAR_DATABASE}-${crypto.randomUUID()}`;
    const after = { database, wrapped, leftover: before.database };
    await moveTo(new Store(database, sealing(key)), before, after, change, () => keepStoreKey(database, key));
  }, change.signal);
}

/** Opens the store for good. Nothing has changed where it throws. */
export async function unsealStore(change: Change): Promise<void> {
  await alone(async () => {
    const before = await storePlace();
    const after = { database: CLEAR_DATABASE, wrapped: null, leftover: before.database };
    await moveTo(new Store(CLEAR_DATABASE), before, after, change);
  }, change.signal);
}

/** Throws a `WrongPassphraseError` where it is not the passphrase. */
export async function checkPassphrase(passphrase: string): Promise<void> {
  const { wrapped } = await storePlace();
  if (wrapped !== null) await unwrapKey(wrapped, passphrase);
}

/** Erases everything, the lock and the settings too; there is no way back. `now` is the time, epoch ms. */
export async function wipe(now: number, signal: AbortSignal): Promise<void> {
  await alone(async () => {
    // Before the store is gone: a sidebar that finds it so would write its conversation again.
    await rememberEverythingDeleted(now);
    for (const database of await databases()) await erase(database);
    await clearSettings();
  }, signal);
}

async function moveTo(
  to: Store,
  before: StorePlace,
  after: StorePlace,
  { progress }: Change,
  unlock = async () => {},
): Promise<void> {
  // What a move that did not come to its end has left.
  const here = databasesOf(before.database);
  for (const name of await databases()) if (!here.includes(name)) await erase(name);
  const from = await storeAt(await storeAddress());
  try {
    await copyTables(from, to, (done) => progress(done / 2));
    await copyTables(from.snapshots, to.snapshots, (done) => progress((1 + done) / 2));
  } catch (error) {
    to.close();
    for (const name of databasesOf(to.name)) await erase(name);
    throw error;
  } finally {
    from.close();
  }
  to.close();
  await unlock();
  // From here on the new one is the store, whatever happens.
  await keepStorePlace(after);
  await eraseLeftover();
}
