/** For who is there as long as the extension, whatever becomes of the store. */

import type { Store } from '../store.ts';
import type { StoreConnection } from './store-connection.ts';
import { onStoreChanged } from './store-location.ts';

/**
 * Calls `opened` with the store each time that it can be had, with a signal that aborts when it is let go of, and
 * `locked` each time that it cannot, with why; until the signal aborts. `begin` says when to look for the first time.
 */
export function followStore(
  connection: StoreConnection,
  opened: (store: Store, lifetime: AbortSignal) => void,
  locked: (error: unknown) => void,
  signal: AbortSignal,
  begin: (look: () => void) => void,
): void {
  const look = () => void connection.hold().then(({ store, lifetime }) => opened(store, lifetime), locked);
  onStoreChanged(() => {
    connection.close();
    look();
  }, signal);
  begin(look);
}
