import { expect, test } from 'vitest';
import { coalesceLatest, createPatience } from '../../../../lib/call/pacing.ts';

test('lasts for so many times within a time, and comes back with time', () => {
  let now = 0;
  const patience = createPatience(2, 1_000, () => now);
  expect([patience.again(), patience.again(), patience.again()]).toEqual([true, true, false]);
  now = 999;
  expect(patience.again()).toBe(false);
  now = 2_000;
  expect(patience.again()).toBe(true);
});

test('begins anew when it is told to', () => {
  const patience = createPatience(1, 1_000, () => 0);
  expect([patience.again(), patience.again()]).toEqual([true, false]);
  patience.renew();
  expect(patience.again()).toBe(true);
});

test('passes on one at a time, and of those that wait the latest', async () => {
  const passed: number[] = [];
  const waiting: (() => void)[] = [];
  const say = coalesceLatest<number>((value) => {
    passed.push(value);
    return new Promise((resolve) => waiting.push(resolve));
  }, 0);
  const done = say(1);
  void say(2);
  void say(3);
  expect(passed).toEqual([1]);
  waiting.shift()?.();
  await Promise.resolve().then(() => Promise.resolve());
  expect(passed).toEqual([1, 3]);
  waiting.shift()?.();
  await done;
  await say(3);
  expect(passed).toEqual([1, 3]);
});

test('goes on after a failure', async () => {
  const passed: number[] = [];
  const say = coalesceLatest<number>(async (value) => {
    passed.push(value);
    throw new Error('nobody there');
  }, 0);
  await say(1);
  await say(2);
  expect(passed).toEqual([1, 2]);
});

test('passes the next value on after one that was said twice', async () => {
  const passed: number[] = [];
  const say = coalesceLatest<number>(async (value) => void passed.push(value), 0);
  await say(0);
  await say(1);
  await say(1);
  await say(0);
  expect(passed).toEqual([1, 0]);
});

test('passes a value on again that failed', async () => {
  const passed: number[] = [];
  let fails = true;
  const say = coalesceLatest<number>(async (value) => {
    passed.push(value);
    if (fails) throw new Error('nobody there');
  }, 0);
  await say(1);
  fails = false;
  await say(1);
  await say(1);
  expect(passed).toEqual([1, 1]);
});
