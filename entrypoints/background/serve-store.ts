/** The store, wired for the background. */
import { onBrowserStart, onInstalled } from '../../lib/browser/tabs.ts';
import { tryExclusiveStore } from '../../lib/storage/connection/exclusive-store.ts';
import {
  createStoreConnection,
  type StoreConnection,
} from '../../lib/storage/connection/store-connection.ts';

/**
 * Connects to it; `lost` is called when the browser has thrown it away. A move that was cut short is seen to while it is
 * closed, so this is to be the first to hear and the first to be done. `later` puts off what nobody waits for.
 */
export function serveStore(
  now: () => number,
  later: (run: () => void) => void,
  lost: () => void,
): StoreConnection {
  const moves = () => import('../../lib/storage/connection/move-store.ts');
  const tidyStores = async () => tryExclusiveStore(async () => (await moves()).cleanUpMoves(now()));
  // What fails is tried again at the next waking.
  const attempt = (tidy: () => Promise<void>) => void tidy().catch(() => undefined);
  onBrowserStart(() => attempt(tidyStores));
  onInstalled(() => attempt(tidyStores));
  later(() =>
    attempt(async () => {
      if (!(await (await moves()).hasLeftovers())) return;
      // Something else may have come before the browser's start was heard of, and opened the store here.
      connection.close();
      await tidyStores();
    }),
  );
  // A hotkey needs no store, and what makes one takes a good part of the time in which the background wakes.
  const connection = createStoreConnection(async (address) => {
    const { storeAt } = await import('../../lib/storage/store-at.ts');
    return storeAt(address);
  }, lost);
  return connection;
}
