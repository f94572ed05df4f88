import { expect, test } from 'vitest';
import { comeBackDays } from '../../../../../lib/domain/follow-up/come-back-days.ts';

test.each([
  ['2026-11-26', '2026-12-10', 'new_year', '2027-01-07'],
  ['2026-12-31', '2027-01-14', 'new_year', '2027-01-07'],
  ['2026-09-30', '2026-10-14', 'two_months', '2026-11-25'],
  ['2028-02-15', '2028-02-29', 'two_months', '2028-04-11'],
])('on %s: %s, or %s on %s', (today, soon, name, later) => {
  expect(comeBackDays(today)).toEqual([
    { name: 'two_weeks', date: soon },
    { name, date: later },
  ]);
});
