/** Switching the lock on and off, erasing what earlier changes left, and wiping; the page starts anew afterwards. */

/** For so long other windows may hold on to the store, ms. */
const PATIENCE_MS = 15_000;

/** The part of the page where a change is made: it takes the focus afterwards, and says how it stands. */
const LOCK_SECTION = '#/settings/lock';
/** Where a page begins when everything is gone. */
const START = '#/conversations';

/** How a change is followed and cancelled. */
interface Follow {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Cancels it; nothing has changed then. */
  readonly cancel: AbortSignal;
}

/** How a change of the store is made: `waiting` aborts when it has waited for other windows too long. */
interface Making extends Follow {
  readonly waiting: AbortSignal;
  /** Epoch ms. */
  readonly now: number;
}

/** What makes the changes. All reject with an Error whose message is a sentence. */
interface Changing {
  readonly checkPassphrase: (passphrase: string) => Promise<void>;
  readonly encryptStore: (passphrase: string, making: Making) => Promise<void>;
  readonly decryptStore: (making: Making) => Promise<void>;
  readonly eraseEverything: (now: number, waiting: AbortSignal) => Promise<void>;
}

/** What finds and erases databases that are not the store. */
interface Strays<Stray> {
  readonly findStrayDatabases: () => Promise<Stray[]>;
  readonly switchTo: (name: string, now: number, waiting: AbortSignal) => Promise<void>;
  readonly deleteStrayDatabase: (name: string, waiting: AbortSignal) => Promise<void>;
}

/** What the changes need from around them. */
export interface LockChangePorts<Stray> {
  /** Large, and loaded when a change is made. */
  readonly changing: () => Promise<Changing>;
  readonly strays: () => Promise<Strays<Stray>>;
  /** Closes the store that the page has open. */
  readonly closeStore: () => void;
  /** Keeps the page from starting anew, and has the browser ask before it is closed, until what it returns is called. */
  readonly hold: () => () => void;
  /** Starts the page anew at this part of it. */
  readonly restartAt: (part: string) => void;
  /** What is said where another window does not let go of the store. */
  readonly heldElsewhere: () => Error;
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs something after so many ms, unless what is returned is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** The changes. */
export type LockChanges = ReturnType<typeof createLockChanges>;

/** Makes the changes possible; what they need is loaded when one is made. */
export function createLockChanges<Stray>(ports: LockChangePorts<Stray>) {
  const { changing, strays, now } = ports;
  const run = async (
    work: (waiting: AbortSignal) => Promise<void>,
    { cancel, part = LOCK_SECTION }: { readonly cancel?: AbortSignal; readonly part?: string } = {},
  ) => {
    const patience = new AbortController();
    const release = ports.hold();
    const stopWaiting = ports.after(PATIENCE_MS, () => patience.abort(ports.heldElsewhere()));
    try {
      ports.closeStore();
      await work(patience.signal);
    } catch (error) {
      // Cancelled, the page starts anew as well: the store was let go of.
      if (cancel?.aborted !== true) throw error;
    } finally {
      stopWaiting();
      release();
    }
    ports.restartAt(part);
  };
  return {
    async encrypt(passphrase: string, current: string | null, follow: Follow) {
      const { checkPassphrase, encryptStore } = await changing();
      if (current !== null) await checkPassphrase(current);
      await run((waiting) => encryptStore(passphrase, { ...follow, waiting, now: now() }), follow);
    },
    async decrypt(current: string, follow: Follow) {
      const { checkPassphrase, decryptStore } = await changing();
      await checkPassphrase(current);
      await run((waiting) => decryptStore({ ...follow, waiting, now: now() }), follow);
    },
    strays: async () => (await strays()).findStrayDatabases(),
    async switchTo(name: string) {
      const { switchTo } = await strays();
      await run((waiting) => switchTo(name, now(), waiting));
    },
    async eraseStray(name: string) {
      const { deleteStrayDatabase } = await strays();
      await run((waiting) => deleteStrayDatabase(name, waiting));
    },
    async wipe() {
      const { eraseEverything } = await changing();
      await run((waiting) => eraseEverything(now(), waiting), { part: START });
    },
  };
}
