import { expect, test } from 'vitest';
import { formatDue } from '../../../../../lib/domain/dates/format-due.ts';
import { toDate } from '../../../../../lib/domain/dates/moments.ts';
import { moment } from '../follow-up/some-follow-ups.ts';

const NOW = toDate(moment('2026-11-26 17:11'));

test.each([
  ['2026-11-26 17:11', 'now'],
  ['2026-11-26 17:06', '5 minutes ago'],
  ['2026-11-26 16:11', '1 hour ago'],
  ['2026-11-26 18:11', 'in 1 hour'],
  ['2026-11-26', 'today'],
  ['2026-11-25', 'yesterday'],
  ['2026-11-27', 'tomorrow'],
  ['2026-11-25 17:11', 'Wed, Nov 25, 5:11 PM'],
  ['2026-11-19', 'Thu, Nov 19'],
])('what is due at %s is due %s', (due, words) => {
  expect(formatDue(moment(due), 'en-US', NOW).replaceAll('\u202f', ' ')).toBe(words);
});
