import { expect, test, vi } from 'vitest';
import { takeDaily } from '../../../../entrypoints/background/snapshots.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);

const around = (takenAt: number, take = vi.fn(async (_now: number) => true)) => ({
  now: () => NOW,
  takenAt: async () => takenAt,
  keepTakenAt: vi.fn(async (_at: number) => {}),
  take,
});

test.each([
  ['for the first time', 0, true],
  ['once more on the same day', NOW - DAY + 1, false],
  ['on the next day', NOW - DAY, true],
  ['although a clock that was ahead took the last', NOW + 400 * DAY, true],
])('%s', async (_, takenAt, isTaken) => {
  const here = around(takenAt);
  await takeDaily(here);
  expect(here.take.mock.calls).toEqual(isTaken ? [[NOW]] : []);
  expect(here.keepTakenAt.mock.calls).toEqual(isTaken ? [[NOW]] : []);
});

test('one that could not be taken is tried again the next time', async () => {
  const here = around(0, vi.fn().mockRejectedValue(new Error('The disk is full.')));
  await expect(takeDaily(here)).rejects.toThrow('The disk is full.');
  expect(here.keepTakenAt).not.toHaveBeenCalled();
});
