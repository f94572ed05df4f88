/** Stores for tests, which import `fake-indexeddb/auto` before anything that knows Dexie. */
import { onTestFinished } from 'vitest';
import { Store } from '../../../../lib/storage/store.ts';

/** Makes an empty store, in memory, for the test that runs (or is about to, in `beforeEach`); it is deleted after it. */
export function newStore(): Store {
  const store = new Store(`test-${crypto.randomUUID()}`);
  onTestFinished(() => store.delete());
  return store;
}
