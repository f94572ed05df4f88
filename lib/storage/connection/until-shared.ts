/** For who shows that the store is being moved: when to look again. */
import { LOCK } from './store-connection.ts';

/** Waits until nobody has the store alone: whoever moved it is done, or gone. */
export async function untilShared(): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared' }, async () => {});
}
