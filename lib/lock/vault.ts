/**
 * How a document gets at the store. Whoever has it open holds a lock of the browser (Web Locks, shared); who moves it
 * into another database asks all to let go, and holds the lock alone meanwhile. So no write is lost between two
 * databases, and a document that dies lets go by itself.
 */
import { askToLetGo, onStoreChanged, storeKey, storePlace } from '../browser/store-place.ts';
import type { Store } from '../store/store.ts';
import type { StoreAddress } from '../store/store-at.ts';

/** The store is sealed, and nobody has given the passphrase since the browser started or it was locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** Another document has the database open as an older version of the extension has it, and does not let go. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** The name of the browser's lock. */
const LOCK = 'kitchen-table-store';

/** A store that is open; `lifetime` aborts when it is let go of. */
interface Held {
  readonly store: Store;
  readonly lifetime: AbortSignal;
  readonly letGo: () => void;
}

/** What `createVault` gives. */
export type Vault = ReturnType<typeof createVault>;

/**
 * One for each document. It opens the store when it is first asked for, and lets go of it when it must. `storeAt` is
 * that of `lib/store`: handed in, so that a document may load it when it is first needed. `lost` is called when the
 * database was taken away: a newer version of the extension wants it, or it was deleted, by whomever.
 */
export function createVault(storeAt: (address: StoreAddress) => Promise<Store>, lost: () => void = () => {}) {
  let held: Promise<Held> | null = null;
  const hold = () => {
    held ??= holdStore(storeAt, takenAway).catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  };
  const takenAway = () => {
    letGo();
    lost();
  };
  const letGo = () => {
    void held?.then(
      (one) => one.letGo(),
      () => undefined,
    );
    held = null;
  };
  return {
    /** The store. Throws a `LockedError`, a `BlockedError`, or Dexie's errors; where the store is being moved, it comes when that is done. */
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
    /** Lets go of the store; the next `open` opens it again. */
    letGo,
    /**
     * Calls `opened` with the store each time that it can be had, with a signal that aborts when it is let go of, and
     * `locked` each time that it cannot; until the signal aborts. `begin` says when to look for the first time.
     */
    follow(
      opened: (store: Store, lifetime: AbortSignal) => void,
      locked: () => void,
      signal: AbortSignal,
      begin: (look: () => void) => void,
    ): void {
      const look = () => void hold().then(({ store, lifetime }) => opened(store, lifetime), locked);
      onStoreChanged(() => {
        letGo();
        look();
      }, signal);
      begin(look);
    },
  };
}

/** `lost` is called when the database is closed by anybody but the one who holds it. */
async function holdStore(
  storeAt: (address: StoreAddress) => Promise<Store>,
  lost: () => void,
): Promise<Held> {
  const ended = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const held = navigator.locks.request(LOCK, { mode: 'shared' }, () => {
      resolve();
      return new Promise<void>((end) => ended.signal.addEventListener('abort', () => end()));
    });
    held.catch(reject);
  });
  try {
    const store = await storeAt(await storeAddress());
    await opened(store);
    store.on('close', () => {
      if (!ended.signal.aborted) lost();
    });
    return {
      store,
      lifetime: ended.signal,
      letGo() {
        ended.abort();
        store.close();
      },
    };
  } catch (error) {
    ended.abort();
    throw error;
  }
}

/** Opens a store that would wait for ever where another document holds on to an older one. */
function opened(store: Store): Promise<void> {
  return new Promise((resolve, reject) => {
    store.on('blocked', () => {
      store.close();
      reject(new BlockedError('An older version has the store open.'));
    });
    store.open().then(() => resolve(), reject);
  });
}

/** Where the store is now, with what opens it. Throws a `LockedError`. */
export async function storeAddress(): Promise<StoreAddress> {
  const { database, wrapped } = await storePlace();
  if (wrapped === null) return { database, key: null };
  const key = await storeKey(database);
  if (key === null) throw new LockedError('Your notes are locked.');
  return { database, key };
}

/**
 * Does something while nobody else has the store open. Rejects with what `run` throws, and with the signal's reason
 * where somebody does not let go until it aborts; nothing is done then.
 */
export async function alone<Result>(run: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  // In the queue before anybody lets go: who asks for the store again comes after this.
  const done = navigator.locks.request(LOCK, { mode: 'exclusive', signal }, run);
  await askToLetGo();
  return done;
}

/**
 * Does something at once if nobody has the store open, and nothing otherwise; whoever opens it meanwhile waits.
 * Rejects with what `run` throws.
 */
export async function ifAlone(run: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock !== null) await run();
  });
}
