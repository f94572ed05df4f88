import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatTime } from '../../../../../lib/domain/dates/format-date.ts';
import {
  addDays,
  compareMoments,
  isAfter,
  momentOf,
  toDate,
} from '../../../../../lib/domain/dates/moments.ts';
import { dueGroup } from '../../../../../lib/domain/follow-up/due-groups.ts';

const day = (date: string, time: string | null = null) => ({ date, time });
const now = new Date(2026, 10, 23, 15, 0);
const minutes = fc
  .date({ min: new Date(1990, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true })
  .map((date) => new Date(date.setSeconds(0, 0)));

describe('formatWhen', () => {
  it.each([
    [day('2026-11-26', '18:00'), 'en-US', 'Thu, Nov 26, 6:00 PM'],
    [day('2026-11-26'), 'en-US', 'Thu, Nov 26'],
    [{ ...day('2026-11-27'), part: 'evening' as const }, 'en-US', 'Fri, Nov 27, in the evening'],
    [{ ...day('2026-11-27'), part: 'evening' as const }, 'de', 'Fr., 27. Nov., abends'],
    [day('2027-01-02', '00:05'), 'en-US', 'Sat, Jan 2, 2027, 12:05 AM'],
    [day('2026-11-26', '18:00'), 'de', 'Do., 26. Nov., 18:00'],
    [day('2026-03-08', '02:30'), 'en-US', 'Sun, Mar 8, 2:30 AM'],
  ])('writes %j in %s', (moment, locale, written) => {
    expect(formatDate(moment, locale, now)).toBe(written);
  });

  it('writes a date that there is not as it is stored', () => {
    expect(formatDate(day('200000-01-01', '18:00'), 'en-US', now)).toBe('200000-01-01 18:00');
  });

  it('names the year where it does not know which it is', () => {
    expect(formatDate(day('2026-11-26'), 'en-US')).toBe('Thu, Nov 26, 2026');
  });

  it('writes a time alone', () => {
    expect(formatTime('18:05', 'en-US')).toBe('6:05 PM');
  });
});

describe('dueGroup', () => {
  it.each([
    [day('2026-11-22'), 'overdue'],
    [day('2026-11-22', '23:59'), 'overdue'],
    [day('2026-11-23', '14:59'), 'overdue'],
    [day('2026-11-23', '15:00'), 'today'],
    [day('2026-11-23', '23:59'), 'today'],
    [day('2026-11-23'), 'today'],
    [{ ...day('2026-11-23'), part: 'morning' as const }, 'overdue'],
    [{ ...day('2026-11-23'), part: 'afternoon' as const }, 'today'],
    [{ ...day('2026-11-23'), part: 'evening' as const }, 'today'],
    [day('2026-11-24', '00:00'), 'upcoming'],
    [day('2027-01-01'), 'upcoming'],
  ])('%j is %s', (moment, group) => {
    expect(dueGroup(moment, now)).toBe(group);
  });
});

describe('moments', () => {
  it.each([
    [day('2026-11-27'), day('2026-11-26'), true],
    [day('2026-11-26', '19:00'), day('2026-11-26', '18:00'), true],
    [day('2026-11-26', '17:00'), day('2026-11-26', '18:00'), false],
    [day('2026-11-26'), day('2026-11-26', '18:00'), false],
    [day('2026-11-26', '23:00'), day('2026-11-26'), false],
  ])('%j after %j: %s', (one, other, answer) => {
    expect(isAfter(one, other)).toBe(answer);
  });

  it('sort by day and time, a day without a time after its times', () => {
    const sorted = [
      day('2026-11-23', '09:00'),
      day('2026-11-23', '17:59'),
      { ...day('2026-11-23'), part: 'evening' as const },
      day('2026-11-23', '18:30'),
      day('2026-11-23'),
      day('2026-11-24'),
    ];
    expect([...sorted].reverse().sort(compareMoments)).toEqual(sorted);
  });

  it.each([
    ['2026-11-26', 7, '2026-12-03'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2011-12-29', 2, '2011-12-31'],
  ])('%s and %i days is %s', (date, days, then) => {
    expect(addDays(day(date, '06:00'), days)).toEqual(day(then, '06:00'));
  });

  it('come back from the instant that they were taken of', () => {
    fc.assert(
      fc.property(minutes, (instant) => same(momentOf(toDate(momentOf(instant))), momentOf(instant))),
    );
  });

  it('are later as instants where they are later', () => {
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const order = compareMoments(momentOf(one), momentOf(other));
        return Math.sign(+toDate(momentOf(one)) - +toDate(momentOf(other))) === order;
      }),
    );
  });

  it('come back when days are added and taken away', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: -5000, max: 5000 }), (instant, days) =>
        same(addDays(addDays(momentOf(instant), days), -days), momentOf(instant)),
      ),
    );
  });

  it('take a time that the clocks skip for a later one on the same day', () => {
    // Sunday, March 8, 2026 in New York; in other zones an ordinary time.
    expect(momentOf(toDate(day('2026-03-08', '02:30'))).date).toBe('2026-03-08');
  });
});

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
