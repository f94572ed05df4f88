import { expect, test } from 'vitest';
import { openForPage } from '../../../../../lib/storage/connection/store-connection.ts';
import { MovingError } from '../../../../../lib/storage/connection/wait-for-move.ts';
import type { Store } from '../../../../../lib/storage/store.ts';
import { stillClock } from '../../../still-clock.ts';

const open = (openUnlessLocked: () => Promise<Store | null>, clock = stillClock()) =>
  openForPage({ openUnlessLocked }, clock.after);

test('gives the store, or that it is locked', async () => {
  const store = { name: 'kitchen-table' } as Store;
  expect(await open(async () => store)).toEqual({ kind: 'open', store });
  expect(await open(async () => null)).toEqual({ kind: 'locked' });
});

test('tells how far a move is, and any other reason as it is', async () => {
  const moving = { to: 'sealed', done: 0.5 } as const;
  expect(await open(() => Promise.reject(new MovingError(moving)))).toEqual({ kind: 'moving', moving });
  const error = new Error('The disk is full.');
  expect(await open(() => Promise.reject(error))).toEqual({ kind: 'failed', error });
});

test('waits five seconds for a store that another document keeps', async () => {
  const clock = stillClock();
  const opening = open(() => new Promise(() => {}), clock);
  expect(clock.waits()).toEqual([5_000]);
  clock.pass(5_000);
  expect(await opening).toMatchObject({ kind: 'failed', error: { name: 'BlockedError' } });
});

test.each([
  ['of another name that says how far something is', () => Object.assign(new Error(), { moving: 0.5 })],
  ['of that name that says nothing of it', () => Object.assign(new Error(), { name: 'MovingError' })],
  ['that is no Error', () => ({ name: 'MovingError', moving: 0.5 })],
])('an error %s is none of a move', async (_what, make) => {
  const error = make();
  expect(await open(() => Promise.reject(error))).toEqual({ kind: 'failed', error });
});
