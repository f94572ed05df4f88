import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onStoreChanged } from '../../../../../lib/storage/connection/store-location.ts';
import {
  moveProgress,
  type StoreLocation,
  storeKey,
  storeLocation,
  storeRelease,
} from '../../../../../lib/storage/settings/settings.ts';

const HERE: StoreLocation = { database: 'kitchen-table-b', wrapped: 'a key', leftover: null };

let following: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  following = new AbortController();
});
afterEach(() => following.abort());

/** Keeps where the store is, and then follows the store: how often something came of what was kept next. */
async function heard(change: () => Promise<void>): Promise<number> {
  await storeLocation.set(HERE);
  await moveProgress.set({ to: 'sealed', done: 0.5 });
  const run = vi.fn();
  onStoreChanged(run, following.signal);
  await change();
  await new Promise((resolve) => setImmediate(resolve));
  return run.mock.calls.length;
}

describe('whoever has the store open hears of it', () => {
  test.each<[string, () => Promise<void>]>([
    ['in another database', () => storeLocation.set({ ...HERE, database: 'kitchen-table-c' })],
    ['under another key', () => storeLocation.set({ ...HERE, wrapped: 'another key' })],
    ['not kept any more', () => storeLocation.set(null)],
    ['unlocked', () => storeKey.set({ database: HERE.database, key: [1] })],
    ['to be let go of', () => storeRelease.set('at random')],
    ['no longer being moved', () => moveProgress.set(null)],
  ])('where it is %s', async (_what, change) => {
    expect(await heard(change)).toBe(1);
  });

  test.each<[string, () => Promise<void>]>([
    ['to be tidied up', () => storeLocation.set({ ...HERE, leftover: 'kitchen-table' })],
    ['moved further', () => moveProgress.set({ to: 'sealed', done: 0.6 })],
  ])('but not where it is only %s', async (_what, change) => {
    expect(await heard(change)).toBe(0);
  });

  test('until it is heard of no more', async () => {
    const change = () => {
      following.abort();
      return storeRelease.set('at random');
    };
    expect(await heard(change)).toBe(0);
  });
});
