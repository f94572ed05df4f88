/** Wires the changes of the lock. */
import { createLockChanges } from '../../lib/app/lock-changes.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { message } from '../../lib/i18n/messages.ts';

/** What `lockChanges` gives. */
export type LockChanges = ReturnType<typeof lockChanges>;

/** The changes. `closeStore` comes first; until what `hold` returns is called, the page does not start anew. */
export function lockChanges(closeStore: () => void, hold: () => () => void) {
  return createLockChanges({
    changing: () => import('../../lib/storage/connection/change-lock.ts'),
    strays: () => import('../../lib/storage/connection/stray-databases.ts'),
    closeStore,
    hold() {
      const release = hold();
      const closing = new AbortController();
      // The browser asks before it closes the page.
      window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: closing.signal });
      return () => {
        closing.abort();
        release();
      };
    },
    restartAt(part) {
      history.replaceState(null, '', part);
      location.reload();
    },
    heldElsewhere: () => new Error(message('lock_held_elsewhere')),
    now: () => Date.now(),
    after: systemClock.after,
  });
}
