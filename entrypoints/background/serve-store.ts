/** The store, wired for the background. */
import { onInstalled } from '../../lib/browser/tabs.ts';
import { tryExclusiveStore } from '../../lib/storage/connection/exclusive-store.ts';
import {
  createStoreConnection,
  type StoreConnection,
} from '../../lib/storage/connection/store-connection.ts';

/** For so long those who have the store open are waited for, ms; what is left on the disk then waits for the next waking. */
const LETTING_GO_MS = 10_000;

/**
 * Connects to it; `lost` is called when the browser has thrown it away. `later` puts off what nobody waits for: what a
 * move that was cut short has left is erased then.
 */
export function serveStore(
  now: () => number,
  later: (run: () => void) => void,
  lost: () => void,
): StoreConnection {
  const moves = () => import('../../lib/storage/connection/clean-up-moves.ts');
  // What fails is tried again at the next waking.
  const attempt = (tidy: () => Promise<void>) => void tidy().catch(() => undefined);
  // An earlier version may have left a store that does not say of itself yet that it is one.
  onInstalled(() => attempt(() => tryExclusiveStore(async () => (await moves()).cleanUpMoves(now()))));
  // Whoever was first to open the store after the browser's start has it by now, the background among them.
  later(() =>
    attempt(async () => (await moves()).cleanUpMovesInUse(now(), () => AbortSignal.timeout(LETTING_GO_MS))),
  );
  // A hotkey needs no store, and what makes one takes a good part of the time in which the background wakes.
  return createStoreConnection(async (address) => {
    const { storeAt } = await import('../../lib/storage/store-at.ts');
    return storeAt(address);
  }, lost);
}
