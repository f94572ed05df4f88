import { expect, test, vi } from 'vitest';
import { createDaily } from '../../../../lib/app/daily-snapshot.ts';
import type { Step } from '../../../../lib/storage/take-snapshot.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);

/** A background in which each step takes four seconds, or another time (ms). */
function around(
  takenAt: number,
  step = vi.fn(async (_now: number): Promise<Step> => 'taken'),
  stepMs = 4_000,
) {
  let now = NOW;
  const kept = vi.fn(async (_at: number) => {});
  const alarms: (number | null)[] = [];
  const steps = vi.fn(async () => (at: number) => {
    now += stepMs;
    return step(at);
  });
  return {
    step,
    kept,
    alarms,
    steps,
    take: createDaily({
      now: () => now,
      takenAt: async () => takenAt,
      keepTakenAt: kept,
      steps,
      wakeAt: async (at) => void alarms.push(at === null ? null : at - NOW),
    }),
  };
}

test.each([
  ['for the first time', 0, true],
  ['once more in the same moment', NOW, false],
  ['once more on the same day', NOW - DAY + 1, false],
  ['on the next day', NOW - DAY, true],
  ['although a clock that was ahead took the last', NOW + 400 * DAY, true],
])('%s', async (_, takenAt, isTaken) => {
  const { take, step, kept, alarms } = around(takenAt);
  await take();
  expect(step.mock.calls).toEqual(isTaken ? [[NOW]] : []);
  expect(kept.mock.calls).toEqual(isTaken ? [[NOW]] : []);
  expect(alarms.at(-1) ?? null).toBe(null);
});

test('a long one rests after ten seconds, and goes on when the browser wakes it', async () => {
  const step = vi.fn(async (_now: number): Promise<Step> => 'more');
  const { take, alarms, kept, steps } = around(0, step);
  await take();
  expect(step).toHaveBeenCalledTimes(3);
  // Woken also where the browser ends the background in the midst of it.
  expect(alarms).toEqual([40_000, 12_000 + 30_000]);
  expect(kept).not.toHaveBeenCalled();
  step.mockResolvedValue('taken');
  await take();
  expect(steps).toHaveBeenCalledTimes(2);
  expect(alarms.at(-1)).toBe(null);
  expect(kept).toHaveBeenCalledOnce();
});

test('one at a time, whatever wakes the background', async () => {
  const { take, step } = around(0);
  await Promise.all([take(), take()]);
  expect(step).toHaveBeenCalledOnce();
});

test('one that could not be taken is tried again at the next waking, and wakes nobody for it', async () => {
  const { take, alarms, kept } = around(0, vi.fn().mockRejectedValue(new Error('The disk is full.')));
  await expect(take()).rejects.toThrow('The disk is full.');
  expect(kept).not.toHaveBeenCalled();
  expect(alarms.at(-1)).toBe(null);
});

test('while everything is locked, nobody is woken', async () => {
  const { take, alarms, steps } = around(0);
  steps.mockRejectedValue(new Error('Your notes are locked.'));
  await expect(take()).rejects.toThrow('locked');
  expect(alarms).toEqual([]);
});

test('one rests as soon as the ten seconds are over', async () => {
  const step = vi.fn(async (_now: number): Promise<Step> => 'more');
  const { take } = around(0, step, 5_000);
  await take();
  expect(step).toHaveBeenCalledTimes(2);
});
