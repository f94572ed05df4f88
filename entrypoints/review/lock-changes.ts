/** Switching the lock on and off, and wiping, from the review page; it starts anew afterwards. */
import { message } from '../../lib/browser/messages.ts';

/** For so long other windows may hold on to the store, ms. */
const PATIENCE_MS = 15_000;

/** What `lockChanges` gives. */
export type LockChanges = ReturnType<typeof lockChanges>;

/** The changes; what they need is large and loaded when one is made. `letGo` lets go of the store first. */
export function lockChanges(letGo: () => void) {
  let isUnderWay = false;
  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    isUnderWay = true;
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(new Error(message('lock_held_elsewhere'))), PATIENCE_MS);
    try {
      letGo();
      await work(waiting.signal);
    } finally {
      clearTimeout(timer);
      isUnderWay = false;
    }
    location.reload();
  };
  const changing = () => import('../../lib/lock/change-lock.ts');
  return {
    isUnderWay: () => isUnderWay,
    async encrypt(passphrase: string, current: string | null, progress: (done: number) => void) {
      const { checkPassphrase, sealStore } = await changing();
      if (current !== null) await checkPassphrase(current);
      await run((signal) => sealStore(passphrase, { progress, signal }));
    },
    async decrypt(current: string, progress: (done: number) => void) {
      const { checkPassphrase, unsealStore } = await changing();
      await checkPassphrase(current);
      await run((signal) => unsealStore({ progress, signal }));
    },
    async wipe() {
      const { wipe } = await changing();
      await run((signal) => wipe(Date.now(), signal));
    },
  };
}
