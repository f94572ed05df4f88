import { expect, test } from 'vitest';
import { unlessBlocked } from '../../../../../lib/storage/connection/store-connection.ts';
import { stillClock } from '../../../still-clock.ts';

test('gives what is opened in time, and waits for nothing more', async () => {
  const clock = stillClock();
  expect(await unlessBlocked(Promise.resolve('the store'), 5_000, clock.after)).toBe('the store');
  expect(clock.waits()).toEqual([]);
});

test('passes on why nothing could be opened', async () => {
  const clock = stillClock();
  const opening = unlessBlocked(Promise.reject(new Error('The disk is full.')), 5_000, clock.after);
  await expect(opening).rejects.toThrow('The disk is full.');
  expect(clock.waits()).toEqual([]);
});

test('is refused as blocked when the time is over, and not before', async () => {
  const clock = stillClock();
  const opened = Promise.withResolvers<string>();
  let refusal: unknown;
  const opening = unlessBlocked(opened.promise, 5_000, clock.after).catch((error: unknown) => {
    refusal = error;
  });
  clock.pass(4_999);
  await Promise.resolve();
  expect(refusal).toBeUndefined();
  clock.pass(1);
  await opening;
  expect(refusal).toMatchObject({ name: 'BlockedError' });
});
