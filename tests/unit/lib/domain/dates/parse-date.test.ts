import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../../lib/domain/dates/format-date.ts';
import { compareMoments, momentOf } from '../../../../../lib/domain/dates/moments.ts';
import { parseDate } from '../../../../../lib/domain/dates/parse-date.ts';
import type { PlainDateTime } from '../../../../../lib/domain/dates/plain-date-time.ts';

/** A Monday afternoon. */
const now = new Date(2026, 10, 23, 15, 0);

/** What people said, and what they meant by it; see the README beside the table. */
const cases = readFileSync(new URL('../../../../fixtures/cases/dates.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

/** A moment as the table writes it: "2026-11-26 18:00", "2026-11-26 evening", or "no" where there is none. */
function written(read: ReturnType<typeof parseDate>): string {
  if (!('moment' in read)) return 'no';
  const { date, time, part } = read.moment;
  return [date, time ?? part].filter((one) => one !== undefined).join(' ');
}

/** The table's one time with a zone was said where that zone is. */
const isTheirZone = ['UTC', 'America/New_York'].includes(
  new Intl.DateTimeFormat().resolvedOptions().timeZone,
);
const isAboutZone = (said: string) => said.endsWith(' EST');

describe('the table of what people say', () => {
  it.each(cases.filter(([, , said]) => isTheirZone || !isAboutZone(said)))(
    'at %s in %s, "%s" means %s',
    (at, locale, said, means) => {
      expect(written(parseDate(said, new Date(at), locale))).toBe(means);
    },
  );

  it('is read whole', () => {
    expect(cases.length).toBeGreaterThan(70);
    expect(cases.filter(([, , said]) => isAboutZone(said))).toHaveLength(1);
  });

  it('means the hour here of a time in another zone, in summer too', () => {
    const eastern = momentOf(new Date('2026-07-10T18:00-04:00'));
    const { date, time } = isTheirZone ? { date: '2026-07-10', time: '18:00' } : eastern;
    expect(parseDate('July 10 6pm EST', new Date(2026, 6, 1), 'en-US')).toEqual({ moment: { date, time } });
  });
});

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
    ['tonight at 7', '2026-11-23', '19:00'],
    ['at 5', '2026-11-23', '17:00'],
    ['friday at six', '2026-11-27', '18:00'],
    ['friday at 7.30', '2026-11-27', '19:30'],
    ['friday morning at 6', '2026-11-27', '06:00'],
    ['friday at 06:30', '2026-11-27', '06:30'],
    ['friday at 10', '2026-11-27', '10:00'],
    ['noon friday', '2026-11-27', '12:00'],
    ['by Friday', '2026-11-27', null],
    ['monday', '2026-11-23', null],
    ['next monday', '2026-11-30', null],
    ['end of the month', '2026-11-30', null],
    ['in 20 minutes', '2026-11-23', '15:20'],
  ])('reads %s', (text, date, time) => {
    expect(parseDate(text, now, 'en-US')).toEqual({ moment: { date, time } });
  });

  it.each([
    ['tomorrow morning', '2026-11-24', 'morning'],
    ['tonight', '2026-11-23', 'evening'],
    ['Friday evening', '2026-11-27', 'evening'],
    ['Fri, Nov 27, in the evening', '2026-11-27', 'evening'],
    ['fri night', '2026-11-27', 'night'],
    ['first thing Monday', '2026-11-30', 'morning'],
    ['this afternoon', '2026-11-23', 'afternoon'],
  ])('reads %s as a part of a day', (text, date, part) => {
    expect(parseDate(text, now, 'en-US')).toEqual({ moment: { date, time: null, part } });
  });

  it.each([
    ['8', '', 'not-a-date'],
    ['today at 8', '2026-11-23', '20:00'],
    ['at 2', '2026-11-24', '14:00'],
    ['monday 2pm', '2026-11-30', '14:00'],
    ['monday 9:30', '2026-11-23', '21:30'],
    ['Friday 10-2pm', '2026-11-27', '10:00'],
    ['friday at quarter to 6', '2026-11-27', '17:45'],
    ['COB tomorrow', '2026-11-24', '17:00'],
    ['Friday night at 1', '2026-11-28', '01:00'],
    ['midnight', '2026-11-24', '00:00'],
    ['Dec 3 at 19h30', '2026-12-03', '19:30'],
    ['6:15 on the 30th', '2026-11-30', '18:15'],
    ['between 5 and 6 on Friday', '2026-11-27', '17:00'],
    ['friday around 6ish', '2026-11-27', '18:00'],
  ])('reads the hour of %s', (text, date, time) => {
    const read = parseDate(text, now, 'en-US');
    expect(read).toEqual(date === '' ? { problem: time } : { moment: { date, time } });
  });

  it.each([
    ['two weeks from tomorrow', '2026-12-08'],
    ['three weeks from Wednesday', '2026-12-16'],
    ['in a couple of weeks', '2026-12-07'],
    ['in 3 months', '2027-02-23'],
    ['the 31st', '2026-12-31'],
    ['second Tuesday of January', '2027-01-12'],
    ['last Monday of the month', '2026-11-30'],
    ['end of December', '2026-12-31'],
    ['EOW', '2026-11-27'],
    ['next weekend', '2026-12-05'],
    ['week after next', '2026-12-07'],
    ['Friday of next week', '2026-12-04'],
    ['Feb 29', '2028-02-29'],
    ['Saturday the 28th', '2026-11-28'],
    ['thurs', '2026-11-26'],
    ['Fri 27 Nov', '2026-11-27'],
  ])('reads the day of %s', (text, date) => {
    expect(parseDate(text, now, 'en-US')).toEqual({ moment: { date, time: null } });
  });

  it.each([
    ['4/5/2027', 'en-US', '2027-04-05'],
    ['4/5/2027', 'en-AU', '2027-05-04'],
    ['4.5.2027', 'fr-CH', '2027-05-04'],
    ['3.12.', 'de', '2026-12-03'],
    ['Do 3.12.', 'de', null],
    ['Thu 3/12', 'en-GB', '2026-12-03'],
    ['03-12-2026', 'nl', '2026-12-03'],
    ['13/25', 'en-US', null],
    ['31/11', 'en-GB', null],
  ])('reads %s in %s', (text, locale, date) => {
    const read = parseDate(text, now, locale);
    expect(read).toEqual(date === null ? { problem: 'not-a-date' } : { moment: { date, time: null } });
  });

  it('says which date is not on the day that was said with it', () => {
    expect(parseDate('Thursday Dec 4', now, 'en-US')).toEqual({
      problem: 'other-weekday',
      date: '2026-12-04',
    });
  });

  it.each(['', ' ', '\n'])('finds %j empty', (text) => {
    expect(parseDate(text, now, 'en-US')).toEqual({ problem: 'empty' });
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
    expect(parseDate(text, now, 'en-US')).toEqual({ problem: 'not-a-date' });
  });

  it.each(['yesterday', 'last friday', 'two weeks ago', 'today at 9am', 'Nov 3 2025', 'Nov 20', '11/20'])(
    'finds %s past',
    (text) => {
      expect(parseDate(text, now, 'en-US')).toEqual({ problem: 'past' });
    },
  );

  it('takes a day of the year long gone for the next one', () => {
    expect(parseDate('Sep 3', now, 'en-US')).toEqual({ moment: { date: '2027-09-03', time: null } });
  });

  it('reads what it is given back by formatWhen', () => {
    fc.assert(
      fc.property(comingMoments, (moment) => {
        const text = formatDate(moment, 'en-US', now);
        expect(parseDate(text, now, 'en-US'), text).toEqual({ moment });
      }),
    );
  });

  it('gives a moment to come or a problem, whatever is typed', () => {
    const typed = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('thu', '6pm', 'at', '12', '/', 'next', 'ago', 'dec')))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseDate(text, now, 'en-US');
        if ('moment' in read) expect(compareMoments(read.moment, momentOf(now))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const comingMoments: fc.Arbitrary<PlainDateTime> = fc
  .date({ min: new Date(2026, 10, 24), max: new Date(2035, 0, 1), noInvalidDate: true })
  .chain((date) =>
    fc.boolean().map((hasTime) => (hasTime ? momentOf(date) : { ...momentOf(date), time: null })),
  );
