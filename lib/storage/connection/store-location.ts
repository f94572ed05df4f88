/**
 * Where the store is, and the key to it. The place is in `storage.local`. The key is in `storage.session`, which is
 * kept in memory, outlives the background worker, dies with the browser, and is closed to content scripts.
 */
import browser from 'webextension-polyfill';

/** Which database is the store. */
export interface StoreLocation {
  readonly database: string;
  /** The key under the passphrase (`lib/storage/connection/key.ts`); null where the store is not sealed. */
  readonly wrapped: string | null;
  /** A database that this one took the place of and that must still be erased; null where none is. */
  readonly leftover: string | null;
}

/** The database of a store that was never sealed. */
export const UNENCRYPTED_DATABASE = 'kitchen-table';

const FIRST_PLACE: StoreLocation = { database: UNENCRYPTED_DATABASE, wrapped: null, leftover: null };

const PLACE = 'store-place';
const KEY = 'store-key';
const LET_GO = 'store-let-go';
/** Under this key a move of the store is told of (`move-progress.ts`). */
export const MOVING = 'store-moving';

/** Where the store is now, as far as that is kept. */
export async function readStoreLocation(): Promise<StoreLocation> {
  return (await keptStoreLocation()) ?? FIRST_PLACE;
}

/** What is kept of where the store is; null where nothing is: at a first start, or because it was lost. */
export async function keptStoreLocation(): Promise<StoreLocation | null> {
  const { [PLACE]: place } = await browser.storage.local.get(PLACE);
  return (place as StoreLocation | undefined) ?? null;
}

/** Keeps where the store is. Rejects with an Error where the browser refuses to store. */
export async function saveStoreLocation(place: StoreLocation): Promise<void> {
  await browser.storage.local.set({ [PLACE]: place });
}

/** The key of a database while it is unlocked; null otherwise. */
export async function storeKey(database: string): Promise<Uint8Array | null> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const { database: of, key } = (kept ?? {}) as { database?: string; key?: number[] };
  return of === database && key !== undefined ? Uint8Array.from(key) : null;
}

/** Unlocks a database for every document of the extension, until `forgetStoreKey` or the browser's end. */
export async function keepStoreKey(database: string, key: Uint8Array): Promise<void> {
  await browser.storage.session.set({ [KEY]: { database, key: [...key] } });
}

/** Locks. */
export async function forgetStoreKey(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Asks every document to let go of the store. */
export async function requestStoreRelease(): Promise<void> {
  await browser.storage.session.set({ [LET_GO]: crypto.randomUUID() });
}

/**
 * Calls back when the store was locked, unlocked or moved, when a move was given up, and when the store is to be let go
 * of, until the signal aborts.
 */
export function onStoreChanged(run: () => void, signal: AbortSignal): void {
  type Changes = Record<string, browser.Storage.StorageChange>;
  const isMoved = ({ [PLACE]: change }: Changes) => {
    const [before, after] = [
      change?.oldValue ?? FIRST_PLACE,
      change?.newValue ?? FIRST_PLACE,
    ] as StoreLocation[];
    // What was only put in writing, and what was erased, changes nothing for anybody.
    return before?.database !== after?.database || before?.wrapped !== after?.wrapped;
  };
  const isSaid = (changes: Changes) =>
    KEY in changes || LET_GO in changes || (MOVING in changes && changes[MOVING]?.newValue === undefined);
  const areas = [
    [browser.storage.local, (changes: Changes) => PLACE in changes && isMoved(changes)],
    [browser.storage.session, isSaid],
  ] as const;
  for (const [area, isOfStore] of areas) {
    const heard = (changes: Changes) => {
      if (isOfStore(changes)) run();
    };
    area.onChanged.addListener(heard);
    signal.addEventListener('abort', () => area.onChanged.removeListener(heard));
  }
}

/** Empties all that the extension keeps outside its databases, but for what lets docked sidebars be heard. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.remove([KEY, MOVING, 'live']);
}
