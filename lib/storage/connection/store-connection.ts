/**
 * How a document gets at the store. Whoever has it open holds a lock of the browser (Web Locks, shared); who moves it
 * into another database asks all to let go, and holds the lock alone meanwhile. So no write is lost between two
 * databases, and a document that dies lets go by itself.
 */

import type { Clock } from '../../domain/dates/clock.ts';
import { adopt } from '../adopt-settings.ts';
import type { SettingRow } from '../rows.ts';
import {
  assessmentLabelsInClear,
  guidesInClear,
  type MoveProgress,
  type StoreLocation,
  storeLocation,
} from '../settings/settings.ts';
import type { Store } from '../store.ts';
import type { StoreAddress } from '../store-at.ts';
import { readStoreKey, readStoreLocation } from './store-location.ts';

/** The store is sealed, and nobody has given the passphrase since the browser started or it was locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** Another document has the database open as an older version of the extension has it, and does not let go. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/**
 * The same opening, but no longer than `ms`: behind another document that waits for the store, the browser tells nobody
 * that they wait, too. Rejects with a `BlockedError` then.
 */
export function unlessBlocked<Answer>(
  opening: Promise<Answer>,
  ms: number,
  after: Clock['after'],
): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const cancel = after(ms, () => reject(new BlockedError()));
  return Promise.race([opening, promise]).finally(cancel);
}

/** What a page gets when it opens the store. */
export type PageOpening =
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'locked' }
  /** Another document is moving the store into another database. */
  | { readonly kind: 'moving'; readonly moving: MoveProgress }
  | { readonly kind: 'failed'; readonly error: unknown };

/** For so long a page waits for the store before it says so, ms. */
const PATIENCE_MS = 5_000;

/** Opens the store for a page that shows whatever comes of it. Never rejects. */
export function openForPage(
  { openUnlessLocked }: Pick<StoreConnection, 'openUnlessLocked'>,
  after: Clock['after'],
): Promise<PageOpening> {
  return unlessBlocked(openUnlessLocked(), PATIENCE_MS, after).then(
    (store) => (store === null ? { kind: 'locked' } : { kind: 'open', store }),
    (error: unknown) =>
      error instanceof Error && error.name === 'MovingError' && 'moving' in error
        ? { kind: 'moving', moving: error.moving as MoveProgress }
        : { kind: 'failed', error },
  );
}

/** The name of the browser's lock. */
export const LOCK = 'kitchen-table-store';

/** A store that is open; `lifetime` aborts when it is closed. */
interface OpenStore {
  readonly store: Store;
  readonly lifetime: AbortSignal;
  readonly close: () => void;
}

/** What `createStoreConnection` gives. */
export type StoreConnection = ReturnType<typeof createStoreConnection>;

/**
 * One for each document. It opens the store when it is first asked for, and lets go of it when it must. `storeAt` is
 * that of `lib/storage`: handed in, so that a document may load it when it is first needed. `lost` is called when the
 * database was taken away: a newer version of the extension wants it, or it was deleted, by whomever.
 */
export function createStoreConnection(
  storeAt: (address: StoreAddress) => Promise<Store>,
  lost: () => void = () => {},
) {
  let held: Promise<OpenStore> | null = null;
  const hold = () => {
    held ??= holdStore(storeAt, takenAway).catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  };
  const takenAway = () => {
    close();
    lost();
  };
  const close = () => {
    void held?.then(
      (one) => one.close(),
      () => undefined,
    );
    held = null;
  };
  return {
    /** The store. Throws a `LockedError`, a `BlockedError`, a `MovingError`, or Dexie's errors. */
    open: async (): Promise<Store> => (await hold()).store,
    /** The store; null while it is locked. Throws where it cannot be had for another reason. */
    openUnlessLocked: () =>
      hold().then(
        ({ store }) => store,
        (error: unknown) => {
          if (error instanceof LockedError) return null;
          throw error;
        },
      ),
    /** Closes the store; the next `open` opens it again. */
    close,
    /** The store, with a signal that aborts when it is closed. Throws as `open` does. */
    hold: (): Promise<Pick<OpenStore, 'store' | 'lifetime'>> => hold(),
  };
}

/** `lost` is called when the database is closed by anybody but the one who holds it. */
async function holdStore(
  storeAt: (address: StoreAddress) => Promise<Store>,
  lost: () => void,
): Promise<OpenStore> {
  const ended = new AbortController();
  await share(ended.signal);
  try {
    const inClear = settingsInClear();
    const store = await openStore(storeAt);
    await adoptSettings(store, await inClear);
    store.on('close', () => {
      if (!ended.signal.aborted) lost();
    });
    return {
      store,
      lifetime: ended.signal,
      close() {
        ended.abort();
        store.close();
      },
    };
  } catch (error) {
    ended.abort();
    throw error;
  }
}

/** Takes the browser's lock together with others, until the signal aborts. Throws a `MovingError`. */
async function share(end: AbortSignal): Promise<void> {
  const take = (options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      const held = navigator.locks.request(LOCK, { mode: 'shared', ...options }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<void>((release) => end.addEventListener('abort', () => release()));
      });
      held.catch(reject);
    });
  if (await take({ ifAvailable: true })) return;
  // Somebody has it alone, or will: for a moment, or to move the store.
  const { rejectWhileMoving } = await import('./wait-for-move.ts');
  await rejectWhileMoving((signal) => take({ signal }));
}

/**
 * The store, open. What is kept of where it is can be lost, or be older than the store: then it is found again by what
 * the stores on the disk say of themselves. Throws a `LockedError`, a `BlockedError`, or Dexie's errors.
 */
async function openStore(storeAt: (address: StoreAddress) => Promise<Store>): Promise<Store> {
  const kept = await storeLocation.get();
  const place = kept ?? (await found());
  const store = await openAt(place, storeAt);
  if (!store.isNew && (await store.isHere())) return store;
  const again = await found(store.isNew ? place.database : undefined);
  if (again.database === place.database) return store;
  store.close();
  return openAt(again, storeAt);
}

async function found(made?: string): Promise<StoreLocation> {
  return (await import('./move-store.ts')).findStoreLocation(made);
}

async function openAt(
  place: StoreLocation,
  storeAt: (address: StoreAddress) => Promise<Store>,
): Promise<Store> {
  const store = await storeAt(await addressOf(place));
  await opened(store);
  return store;
}

/**
 * Brings what earlier versions kept in clear into the store. Where the store refuses, for the disk is full, it stays
 * where it is, and the next to open the store tries again: notes can be read meanwhile.
 */
async function adoptSettings(store: Store, inClear: readonly SettingRow[]): Promise<void> {
  if (inClear.length === 0) return;
  const remove = () => Promise.all([guidesInClear.set(null), assessmentLabelsInClear.set(null)]);
  await adopt(store, inClear).then(remove, () => undefined);
}

/** What earlier versions kept in clear, as far as it is still there. */
async function settingsInClear(): Promise<SettingRow[]> {
  const [guides, labels] = await Promise.all([guidesInClear.get(), assessmentLabelsInClear.get()]);
  const rows = [
    { key: 'guides', value: guides },
    { key: 'assessment-labels', value: labels },
  ] as const;
  return rows.filter(({ value }) => value !== null);
}

/** Opens a store that would wait for ever where another document holds on to an older one. */
function opened(store: Store): Promise<void> {
  return new Promise((resolve, reject) => {
    store.on('blocked', () => {
      store.close();
      reject(new BlockedError());
    });
    store.open().then(() => resolve(), reject);
  });
}

/** Where the store is now, with what opens it. Throws a `LockedError`. */
export async function storeAddress(): Promise<StoreAddress> {
  return addressOf(await readStoreLocation());
}

async function addressOf({ database, wrapped }: StoreLocation): Promise<StoreAddress> {
  if (wrapped === null) return { database, key: null };
  const key = await readStoreKey(database);
  if (key === null) throw new LockedError();
  return { database, key };
}
