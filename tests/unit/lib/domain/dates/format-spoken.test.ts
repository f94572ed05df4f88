import { expect, test } from 'vitest';
import { spokenMoment } from '../../../../../lib/domain/dates/format-spoken.ts';
import type { PlainDateTime } from '../../../../../lib/domain/dates/plain-date-time.ts';

/** A Monday, late. */
const NOW = new Date(2026, 10, 23, 23, 30);

test.each<[PlainDateTime, string, string, string]>([
  [{ date: '2026-11-23', time: '23:45' }, 'en-US', 'today', '11:45 PM'],
  [{ date: '2026-11-24', time: '18:00' }, 'en-US', 'tomorrow', '6 PM'],
  [{ date: '2026-11-25', time: null }, 'en-US', 'Wednesday', ''],
  [{ date: '2026-11-29', time: '10:30' }, 'en-US', 'Sunday', '10:30 AM'],
  // A week from now, the weekday alone would be taken for today.
  [{ date: '2026-11-30', time: null }, 'en-US', 'Monday, November 30', ''],
  [{ date: '2027-01-07', time: null }, 'en-US', 'Thursday, January 7', ''],
  [{ date: '2026-11-20', time: null }, 'en-US', 'Friday, November 20', ''],
  [{ date: '2026-11-26', time: null, part: 'evening' }, 'en-US', 'Thursday, in the evening', ''],
  [{ date: '2026-11-26', time: '18:00' }, 'de', 'Donnerstag', '18:00'],
])('%j in %s: %s, %s', (moment, locale, day, time) => {
  const said = spokenMoment(moment, locale, NOW);
  expect([said.day, said.time.replaceAll('\u202f', ' ')]).toEqual([day, time]);
});
