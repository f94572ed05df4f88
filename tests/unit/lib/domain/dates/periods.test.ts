import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOfWeek, formatMonth, periodOf } from '../../../../../lib/domain/dates/periods.ts';

/** Thursday, November 26, 2026, 3 PM. */
const NOW = new Date(2026, 10, 26, 15);
const [SUNDAY, MONDAY] = [0, 1];

test.each([
  ['today', new Date(2026, 10, 26, 23, 59), MONDAY, 'this-week'],
  ['the day that the week began', new Date(2026, 10, 23), MONDAY, 'this-week'],
  ['the evening before it began', new Date(2026, 10, 22, 23, 59), MONDAY, 'last-week'],
  ['the same evening, where weeks begin on Sunday', new Date(2026, 10, 22, 23, 59), SUNDAY, 'this-week'],
  ['the day that last week began', new Date(2026, 10, 16), MONDAY, 'last-week'],
  ['the day before', new Date(2026, 10, 15), MONDAY, '2026-11'],
  ['another year', new Date(2025, 11, 31), MONDAY, '2025-12'],
  ['a clock that was set back since', new Date(2026, 11, 24), MONDAY, 'this-week'],
] as const)('%s', (_what, at, firstDay, period) => {
  expect(periodOf(at, NOW, firstDay)).toBe(period);
});

test('what is sorted by time stands in one stretch for each period', () => {
  const instant = fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(instant), instant, fc.integer({ min: 0, max: 6 }), (times, now, firstDay) => {
      const periods = times
        .sort((one, other) => other.getTime() - one.getTime())
        .map((at) => periodOf(at, now, firstDay));
      const stretches = periods.filter((period, index) => period !== periods[index - 1]);
      expect(stretches).toEqual([...new Set(periods)]);
    }),
  );
});

test.each([
  ['en-US', SUNDAY],
  ['de', MONDAY],
  ['ar-EG', 6],
])('weeks begin where %s is spoken as they do there', (locale, day) => {
  expect(firstDayOfWeek(locale)).toBe(day);
});

test.each([
  ['2026-10', 'October'],
  ['2025-12', 'December 2025'],
])('%s is %s', (month, words) => {
  expect(formatMonth(month, 'en-US', NOW)).toBe(words);
});
