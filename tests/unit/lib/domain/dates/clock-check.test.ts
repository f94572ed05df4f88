import { describe, expect, test } from 'vitest';
import { type ClockLook, LEAP_MS, lookAtClock } from '../../../../../lib/domain/dates/clock-check.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 18);
const seen = (believedAt: number, doubtedAt: number | null = null): ClockLook => ({ believedAt, doubtedAt });

test.each([
  ['seen for the first time', 0, 'believed'],
  ['a week on', NOW - LEAP_MS, 'believed'],
  ['a little back', NOW + DAY, 'believed'],
  ['more than a week on', NOW - LEAP_MS - 1, 'ahead'],
  ['400 days on', NOW - 400 * DAY, 'ahead'],
  ['at its beginning, as with an empty battery', NOW + 20_000 * DAY, 'behind'],
])('a clock %s', (_, believedAt, verdict) => {
  const { look, verdict: found } = lookAtClock(seen(believedAt), NOW, true);
  expect(found).toBe(verdict);
  expect(look).toEqual(verdict === 'believed' ? seen(NOW) : seen(believedAt, NOW));
});

describe('a clock that leapt', () => {
  const leapt = seen(NOW - 400 * DAY, NOW);

  test('is doubted however long it goes on, where somebody is asked', () => {
    for (const days of [1, 8, 100]) {
      expect(lookAtClock(leapt, NOW + days * DAY, true).verdict).toBe('ahead');
    }
  });

  test('is believed after a week of its own, where nobody is asked', () => {
    expect(lookAtClock(leapt, NOW + 6 * DAY, false).verdict).toBe('ahead');
    expect(lookAtClock(leapt, NOW + 8 * DAY, false)).toEqual({
      look: seen(NOW + 8 * DAY),
      verdict: 'believed',
    });
    const back = seen(NOW + 400 * DAY, NOW);
    expect(lookAtClock(back, NOW + 8 * DAY, true).verdict).toBe('believed');
  });

  test('is believed at once when it is put right', () => {
    expect(lookAtClock(leapt, NOW - 399 * DAY, true)).toEqual({
      look: seen(NOW - 399 * DAY),
      verdict: 'believed',
    });
  });

  test('that leaps again begins its week anew', () => {
    const { look } = lookAtClock(leapt, NOW + 300 * DAY, false);
    expect(look).toEqual(seen(NOW - 400 * DAY, NOW + 300 * DAY));
  });
});
