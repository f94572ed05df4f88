import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followMove, rejectWhileMoving } from '../../../../../lib/storage/connection/wait-for-move.ts';
import { moveProgress } from '../../../../../lib/storage/settings/settings.ts';

const HALF = { to: 'sealed', done: 0.5 } as const;
const settled = () => new Promise((resolve) => setImmediate(resolve));

let following: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  following = new AbortController();
});
afterEach(() => following.abort());

test('a move is followed as far as it is, and nothing is said of none', async () => {
  const listener = vi.fn();
  followMove(listener, following.signal);
  await settled();
  await moveProgress.set(HALF);
  await moveProgress.set(null);
  await settled();
  expect(listener.mock.calls).toEqual([[HALF]]);
});

test('waiting is over when there is nothing to wait for', async () => {
  expect(await rejectWhileMoving(async () => 'the store')).toBeUndefined();
});

test('waiting is given up where the store comes to be moved', async () => {
  const waiting = rejectWhileMoving(
    (signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  const refused = expect(waiting).rejects.toMatchObject({
    name: 'MovingError',
    message: 'The store is being moved.',
    moving: HALF,
  });
  await moveProgress.set(HALF);
  await refused;
});
