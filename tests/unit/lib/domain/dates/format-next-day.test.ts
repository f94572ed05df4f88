import { expect, test } from 'vitest';
import { formatNextDay } from '../../../../../lib/domain/dates/format-next-day.ts';
import type { PlainDateTime } from '../../../../../lib/domain/dates/plain-date-time.ts';

/** Monday, November 23, 2026, 3 PM. */
const NOW = new Date(2026, 10, 23, 15);

test.each<[string, PlainDateTime, string]>([
  ['today', { date: '2026-11-23', time: null }, 'Today'],
  ['today at a time', { date: '2026-11-23', time: '17:30' }, 'Today, 5:30 PM'],
  ['tomorrow', { date: '2026-11-24', time: null }, 'Tomorrow'],
  ['tomorrow at a time', { date: '2026-11-24', time: '09:00' }, 'Tomorrow, 9:00 AM'],
  ['a part of today', { date: '2026-11-23', time: null, part: 'evening' }, 'Mon, Nov 23, in the evening'],
  ['later', { date: '2026-12-03', time: null }, 'Thu, Dec 3'],
  ['another year', { date: '2027-01-04', time: null }, 'Mon, Jan 4, 2027'],
])('%s', (_what, moment, words) => {
  expect(formatNextDay(moment, 'en-US', NOW)).toBe(words);
});

test('says it in the person’s language', () => {
  const moment = { date: '2026-11-24', time: '17:30' };
  expect(formatNextDay(moment, 'de', NOW)).toBe('Morgen, 17:30');
});
