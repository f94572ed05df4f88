/** Switching the lock on and off, and wiping, from the review page; it starts anew afterwards. */
import { message } from '../../lib/i18n/messages.ts';

/** For so long other windows may hold on to the store, ms. */
const PATIENCE_MS = 15_000;

/** Where the page is after a change. */
const LOCK_SECTION = '#/settings/lock';

/** What `lockChanges` gives. */
export type LockChanges = ReturnType<typeof lockChanges>;

/** How a change is followed and cancelled. */
interface Follow {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Cancels it; nothing has changed then. */
  readonly cancel: AbortSignal;
}

/** The changes; what they need is large and loaded when one is made. `letGo` lets go of the store first. */
export function lockChanges(letGo: () => void) {
  let isUnderWay = false;
  const run = async (
    work: (waiting: AbortSignal) => Promise<void>,
    { cancel, place = LOCK_SECTION }: { readonly cancel?: AbortSignal; readonly place?: string } = {},
  ) => {
    isUnderWay = true;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(new Error(message('lock_held_elsewhere'))), PATIENCE_MS);
    window.addEventListener('beforeunload', warn);
    try {
      letGo();
      await work(patience.signal);
    } catch (error) {
      // Cancelled, it starts anew as well: the store was let go of.
      if (cancel?.aborted !== true) throw error;
    } finally {
      clearTimeout(timer);
      window.removeEventListener('beforeunload', warn);
      isUnderWay = false;
    }
    // The part that was at work takes the focus, and says how it stands.
    history.replaceState(null, '', place);
    location.reload();
  };
  const changing = () => import('../../lib/storage/connection/change-lock.ts');
  const ofStrays = () => import('../../lib/storage/connection/stray-databases.ts');
  return {
    isUnderWay: () => isUnderWay,
    async encrypt(passphrase: string, current: string | null, follow: Follow) {
      const { checkPassphrase, encryptStore } = await changing();
      if (current !== null) await checkPassphrase(current);
      await run((waiting) => encryptStore(passphrase, { ...follow, waiting, now: Date.now() }), follow);
    },
    async decrypt(current: string, follow: Follow) {
      const { checkPassphrase, decryptStore } = await changing();
      await checkPassphrase(current);
      await run((waiting) => decryptStore({ ...follow, waiting, now: Date.now() }), follow);
    },
    strays: async () => (await ofStrays()).findStrayDatabases(),
    async switchTo(name: string) {
      const { switchTo } = await ofStrays();
      await run((waiting) => switchTo(name, Date.now(), waiting));
    },
    async eraseStray(name: string) {
      const { deleteStrayDatabase } = await ofStrays();
      await run((waiting) => deleteStrayDatabase(name, waiting));
    },
    async wipe() {
      const { eraseEverything } = await changing();
      await run((signal) => eraseEverything(Date.now(), signal), { place: '#/conversations' });
    },
  };
}

/** Has the browser ask before it closes the page. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
