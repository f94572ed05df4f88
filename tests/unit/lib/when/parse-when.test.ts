import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../../../lib/when/format-when.ts';
import type { LocalMoment } from '../../../../lib/when/local-moment.ts';
import { compareMoments, momentOf } from '../../../../lib/when/moments.ts';
import { parseWhen } from '../../../../lib/when/parse-when.ts';

/** A Monday afternoon. */
const now = new Date(2026, 10, 23, 15, 0);

describe('parseWhen', () => {
  it.each([
    ['Thursday 6pm', '2026-11-26', '18:00'],
    ['THURSDAY!!', '2026-11-26', null],
    ['thursday 6 pm please', '2026-11-26', '18:00'],
    ['next thursday at 6:30 p.m.', '2026-12-03', '18:30'],
    ['Thursday 18:30', '2026-11-26', '18:30'],
    ['Thursday 6-8pm', '2026-11-26', '18:00'],
    ['in two weeks', '2026-12-07', null],
    ['in 3 days', '2026-11-26', null],
    ['a week from today', '2026-11-30', null],
    ['the day after tomorrow at 5pm', '2026-11-25', '17:00'],
    ['Dec 3', '2026-12-03', null],
    ['Jan 5', '2027-01-05', null],
    ['3 december', '2026-12-03', null],
    ['the 28th of november', '2026-11-28', null],
    ['2026-12-03', '2026-12-03', null],
    ['11/28', '2026-11-28', null],
    ['11/28/26', '2026-11-28', null],
    ['today', '2026-11-23', null],
    ['today at 5pm', '2026-11-23', '17:00'],
    ['tomorrow', '2026-11-24', null],
    ['tomorrow morning', '2026-11-24', null],
    ['tonight', '2026-11-23', null],
    ['tonight at 7', '2026-11-23', '19:00'],
    ['at 5', '2026-11-23', '17:00'],
    ['friday at six', '2026-11-27', '18:00'],
    ['friday at 7.30', '2026-11-27', '19:30'],
    ['friday morning at 6', '2026-11-27', '06:00'],
    ['friday at 06:30', '2026-11-27', '06:30'],
    ['friday at 10', '2026-11-27', '10:00'],
    ['noon friday', '2026-11-27', '12:00'],
    ['Friday evening', '2026-11-27', null],
    ['by Friday', '2026-11-27', null],
    ['monday', '2026-11-30', null],
    ['end of the month', '2026-11-30', null],
    ['in 20 minutes', '2026-11-23', '15:20'],
  ])('reads %s', (text, date, time) => {
    expect(parseWhen(text, now)).toEqual({ moment: { date, time } });
  });

  it.each(['', ' ', '\n'])('finds %j empty', (text) => {
    expect(parseWhen(text, now)).toEqual({ problem: 'empty' });
  });

  it.each([
    'blue',
    'soon maybe',
    'ask Bob Thursday',
    'not thursday',
    'every Thursday',
    'Thursday after work',
    'Friday to Sunday',
    'mon, wed',
    'Thu 25:00',
    'Feb 30',
    '2026-02-30',
    'may',
    '6',
    'in 99999 years',
  ])('finds no date in %s', (text) => {
    expect(parseWhen(text, now)).toEqual({ problem: 'not-a-date' });
  });

  it.each(['yesterday', 'last friday', 'two weeks ago', 'today at 9am', 'Nov 3 2025', 'Nov 20', '11/20'])(
    'finds %s past',
    (text) => {
      expect(parseWhen(text, now)).toEqual({ problem: 'past' });
    },
  );

  it('takes a day of the year long gone for the next one', () => {
    expect(parseWhen('Sep 3', now)).toEqual({ moment: { date: '2027-09-03', time: null } });
  });

  it('reads what it is given back by formatWhen', () => {
    fc.assert(
      fc.property(comingMoments, (moment) => {
        const text = formatWhen(moment, 'en-US', now);
        expect(parseWhen(text, now), text).toEqual({ moment });
      }),
    );
  });

  it('gives a moment to come or a problem, whatever is typed', () => {
    const typed = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('thu', '6pm', 'at', '12', '/', 'next', 'ago', 'dec')))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseWhen(text, now);
        if ('moment' in read) expect(compareMoments(read.moment, momentOf(now))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const comingMoments: fc.Arbitrary<LocalMoment> = fc
  .date({ min: new Date(2026, 10, 24), max: new Date(2035, 0, 1), noInvalidDate: true })
  .chain((date) =>
    fc.boolean().map((hasTime) => (hasTime ? momentOf(date) : { ...momentOf(date), time: null })),
  );
