import { expect, test, vi } from 'vitest';
import { letGo } from '../../../../entrypoints/background/keep-for.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);

test.each([
  ['for ever', null, 0, false, undefined],
  ['for the first time', 30, 0, false, NOW - 30 * DAY],
  ['once more on the same day', 30, NOW - DAY + 1, false, undefined],
  ['on the next day', 90, NOW - DAY, false, NOW - 90 * DAY],
  ['at once, when it was changed', 90, NOW, true, NOW - 90 * DAY],
])('kept %s', async (_, days, tidied, isChanged, before) => {
  const deleteBefore = vi.fn(async () => 1);
  const keepTidiedAt = vi.fn(async () => {});
  const around = {
    now: () => NOW,
    days: async () => days,
    tidiedAt: async () => tidied,
    keepTidiedAt,
    deleteBefore,
  };
  await letGo(around, isChanged);
  expect(deleteBefore.mock.calls).toEqual(before === undefined ? [] : [[before]]);
  expect(keepTidiedAt).toHaveBeenCalledTimes(before === undefined ? 0 : 1);
});
