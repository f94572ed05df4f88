import { expect, test, vi } from 'vitest';
import { deleteExpiredNotes } from '../../../../lib/app/retention.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);

test.each([
  ['for ever', null, 0, false, undefined],
  ['for the first time', 30, 0, false, NOW - 30 * DAY],
  ['once more in the same moment', 30, NOW, false, undefined],
  ['once more on the same day', 30, NOW - DAY + 1, false, undefined],
  ['on the next day', 90, NOW - DAY, false, NOW - 90 * DAY],
  ['at once, when it was changed', 90, NOW, true, NOW - 90 * DAY],
  ['although a clock that was ahead did it last', 90, NOW + 400 * DAY, false, NOW - 90 * DAY],
])('kept %s', async (_, days, tidied, isChanged, before) => {
  const deleteBefore = vi.fn(async () => 1);
  const keepTidiedAt = vi.fn(async () => {});
  const around = {
    now: () => NOW,
    clockVerdict: async () => 'believed' as const,
    days: async () => days,
    tidiedAt: async () => tidied,
    keepTidiedAt,
    deleteBefore,
  };
  await deleteExpiredNotes(around, isChanged);
  expect(deleteBefore.mock.calls).toEqual(before === undefined ? [] : [[before]]);
  expect(keepTidiedAt).toHaveBeenCalledTimes(before === undefined ? 0 : 1);
});

test.each([
  ['ahead', 0],
  ['behind', 1],
] as const)('by a clock that may be %s, it deletes %i times', async (verdict, times) => {
  const deleteBefore = vi.fn(async () => 1);
  const around = {
    now: () => NOW,
    clockVerdict: async () => verdict,
    days: async () => 365,
    tidiedAt: async () => 0,
    keepTidiedAt: async () => {},
    deleteBefore,
  };
  for (const isChanged of [false, true]) await deleteExpiredNotes(around, isChanged);
  expect(deleteBefore).toHaveBeenCalledTimes(2 * times);
});
