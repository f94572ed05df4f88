import { expect, test } from 'vitest';
import { formatDay } from '../../../../../lib/domain/dates/format-day.ts';

/** Monday, November 23, 2026, 3 PM. */
const NOW = new Date(2026, 10, 23, 15);

test.each<[string, Date, string]>([
  ['today', new Date(2026, 10, 23, 0, 1), 'today'],
  ['yesterday', new Date(2026, 10, 22, 23, 59), 'yesterday'],
  ['a day of the last week', new Date(2026, 10, 17), 'Tuesday'],
  ['the same weekday a week ago', new Date(2026, 10, 16), 'Nov 16'],
  ['another year', new Date(2025, 11, 31), 'Dec 31, 2025'],
  ['a clock that was set back since', new Date(2026, 10, 25), 'Nov 25'],
  ['a time that is none', new Date(Number.NaN), ''],
])('%s', (_what, at, day) => {
  expect(formatDay(at.getTime(), 'en-US', NOW)).toBe(day);
});
