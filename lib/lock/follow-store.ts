/** For who is there as long as the extension, whatever becomes of the store. */
import { onStoreChanged } from '../browser/store-place.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from './vault.ts';

/**
 * Calls `opened` with the store each time that it can be had, with a signal that aborts when it is let go of, and
 * `locked` each time that it cannot; until the signal aborts. `begin` says when to look for the first time.
 */
export function followStore(
  vault: Vault,
  opened: (store: Store, lifetime: AbortSignal) => void,
  locked: () => void,
  signal: AbortSignal,
  begin: (look: () => void) => void,
): void {
  const look = () => void vault.hold().then(({ store, lifetime }) => opened(store, lifetime), locked);
  onStoreChanged(() => {
    vault.letGo();
    look();
  }, signal);
  begin(look);
}
