import { expect, test, vi } from 'vitest';
import { clockVerdict } from '../../../../lib/app/clock-verdict.ts';
import type { ClockLook } from '../../../../lib/domain/dates/clock-check.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);

test.each<[string, number, ClockLook[]]>([
  ['a minute later keeps nothing new', NOW - 60_000, []],
  ['an hour later keeps nothing new', NOW - 3_600_000, []],
  [
    'a moment more than an hour later keeps the time',
    NOW - 3_600_001,
    [{ believedAt: NOW, doubtedAt: null }],
  ],
  ['a day later keeps the time', NOW - DAY, [{ believedAt: NOW, doubtedAt: null }]],
  [
    '400 days later keeps the time of before',
    NOW - 400 * DAY,
    [{ believedAt: NOW - 400 * DAY, doubtedAt: NOW }],
  ],
])('a look %s', async (_, believedAt, kept) => {
  const keepLook = vi.fn(async (_look: ClockLook) => {});
  await clockVerdict({
    now: () => NOW,
    isAsked: async () => true,
    look: async () => ({ believedAt, doubtedAt: null }),
    keepLook,
  });
  expect(keepLook.mock.calls).toEqual(kept.map((look) => [look]));
});
