import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../../../lib/domain/dates/moments.ts';
import { parseRange } from '../../../../../lib/domain/dates/parse-range.ts';

/** Friday. */
const NOW = new Date(2026, 10, 27, 15, 0);
const read = (text: string, now = NOW, locale = 'en-US') => {
  const parsed = parseRange(text, now, locale);
  return 'range' in parsed ? `${parsed.range.from}..${parsed.range.until}` : parsed.problem;
};
const on = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);

test.each([
  ['today', '2026-11-27..2026-11-27'],
  ['Yesterday', '2026-11-26..2026-11-26'],
  ['the day before yesterday', '2026-11-25..2026-11-25'],
  ['this week', '2026-11-22..2026-11-28'],
  ['last week', '2026-11-15..2026-11-21'],
  ['the week before last', '2026-11-08..2026-11-14'],
  ['the past week', '2026-11-21..2026-11-27'],
  ['last 30 days', '2026-10-29..2026-11-27'],
  ['the last three months', '2026-08-28..2026-11-27'],
  ['past year', '2025-11-28..2026-11-27'],
  ['3 days ago', '2026-11-24..2026-11-24'],
  ['two weeks ago', '2026-11-08..2026-11-14'],
  ['a month ago', '2026-10-01..2026-10-31'],
  ['a year ago', '2025-01-01..2025-12-31'],
  ['last weekend', '2026-11-21..2026-11-22'],
  ['this weekend', '2026-11-21..2026-11-22'],
  ['this month', '2026-11-01..2026-11-30'],
  ['last month', '2026-10-01..2026-10-31'],
  ['last quarter', '2026-07-01..2026-09-30'],
  ['Q1', '2026-01-01..2026-03-31'],
  ['q4', '2026-10-01..2026-12-31'],
  ['q2 2025', '2025-04-01..2025-06-30'],
  ['this year', '2026-01-01..2026-12-31'],
  ['last year', '2025-01-01..2025-12-31'],
  ['2024', '2024-01-01..2024-12-31'],
  ['in 2024', '2024-01-01..2024-12-31'],
  ['2025-03', '2025-03-01..2025-03-31'],
])('%j are days of the calendar', (text, days) => {
  expect(read(text)).toBe(days);
});

test.each([
  ['last spring', '2026-03-01..2026-05-31'],
  ['What about spring?', 'not-a-range'],
  ['spring', '2026-03-01..2026-05-31'],
  ['in the spring', '2026-03-01..2026-05-31'],
  ['last summer', '2026-06-01..2026-08-31'],
  ['fall', '2026-09-01..2026-11-30'],
  ['last fall', '2025-09-01..2025-11-30'],
  ['last autumn', '2025-09-01..2025-11-30'],
  ['last winter', '2025-12-01..2026-02-28'],
  ['winter 2023', '2023-12-01..2024-02-29'],
  ['winter 2023/24', '2023-12-01..2024-02-29'],
  ['spring of 2025', '2025-03-01..2025-05-31'],
  ['spring last year', '2025-03-01..2025-05-31'],
  ['early spring', '2026-03-01..2026-03-30'],
])('%j is a season', (text, days) => {
  expect(read(text)).toBe(days);
});

test.each([
  ['en-AU', 'last spring', '2025-09-01..2025-11-30'],
  ['pt-BR', 'last summer', '2025-12-01..2026-02-28'],
  ['es-AR', 'last winter', '2026-06-01..2026-08-31'],
  ['en-NZ', 'autumn', '2026-03-01..2026-05-31'],
  // By the likeliest country of the language.
  ['pt', 'autumn', '2026-03-01..2026-05-31'],
  ['en', 'last spring', '2026-03-01..2026-05-31'],
  ['es-419', 'last spring', '2026-03-01..2026-05-31'],
])('in %s %j is where people live', (locale, text, days) => {
  expect(read(text, NOW, locale)).toBe(days);
});

test.each([
  ['March', '2026-03-01..2026-03-31'],
  ['in Mar.', '2026-03-01..2026-03-31'],
  ['last March', '2026-03-01..2026-03-31'],
  ['November', '2026-11-01..2026-11-30'],
  ['last November', '2025-11-01..2025-11-30'],
  ['December', '2025-12-01..2025-12-31'],
  ['March 2025', '2025-03-01..2025-03-31'],
  ['March of last year', '2025-03-01..2025-03-31'],
  ['feb 2024', '2024-02-01..2024-02-29'],
  ['early March', '2026-03-01..2026-03-10'],
  ['mid-March', '2026-03-11..2026-03-21'],
  ['late March', '2026-03-22..2026-03-31'],
  ['end of last year', '2025-09-02..2025-12-31'],
])('%j is a month', (text, days) => {
  expect(read(text)).toBe(days);
});

test.each([
  ['Monday', '2026-11-23..2026-11-23'],
  ['Friday', '2026-11-27..2026-11-27'],
  ['last Friday', '2026-11-20..2026-11-20'],
  ['Tuesday last week', '2026-11-17..2026-11-17'],
  ['last week on Tuesday', '2026-11-17..2026-11-17'],
  ['March 3', '2026-03-03..2026-03-03'],
  ['3rd of March', '2026-03-03..2026-03-03'],
  ['Dec 3', '2025-12-03..2025-12-03'],
  ['Mar 3, 2024', '2024-03-03..2024-03-03'],
  ['3/12/2025', '2025-03-12..2025-03-12'],
  ['2025-03-12', '2025-03-12..2025-03-12'],
  ['feb 29', '2024-02-29..2024-02-29'],
  ['the week of March 4', '2026-03-01..2026-03-07'],
])('%j is a day', (text, days) => {
  expect(read(text)).toBe(days);
});

test('weeks begin where people live', () => {
  expect(read('last week', NOW, 'en-GB')).toBe('2026-11-16..2026-11-22');
  expect(read('Sunday last week', NOW, 'en-GB')).toBe('2026-11-22..2026-11-22');
  expect(read('Sunday last week', NOW, 'en-US')).toBe('2026-11-15..2026-11-15');
});

test('a date in numbers is in the order of the locale', () => {
  expect(read('3/12/2025', NOW, 'en-GB')).toBe('2025-12-03..2025-12-03');
});

test.each([
  ['since May', '2026-05-01..'],
  ['since last spring', '2026-03-01..'],
  ['from March on', '2026-03-01..'],
  ['since yesterday', '2026-11-26..'],
  ['after May', '2026-06-01..'],
  ['until May', '..2026-05-31'],
  ['up to last week', '..2026-11-21'],
  ['before May', '..2026-04-30'],
  ['before 2025', '..2024-12-31'],
  ['March to May', '2026-03-01..2026-05-31'],
  ['from March to May', '2026-03-01..2026-05-31'],
  ['between March and May', '2026-03-01..2026-05-31'],
  ['March – May', '2026-03-01..2026-05-31'],
  ['March - May 2025', '2025-03-01..2025-05-31'],
  ['October to January', '2025-10-01..2026-01-31'],
  ['from May until today', '2026-05-01..2026-11-27'],
  ['Monday to Friday', '2026-11-23..2026-11-27'],
  ['March 3-10', '2026-03-03..2026-03-10'],
  ['3–10 March 2025', '2025-03-03..2025-03-10'],
  ['2025 to 2026', '2025-01-01..2026-12-31'],
  ['3/1/2025 to 4/15/2025', '2025-03-01..2025-04-15'],
  ['last week to yesterday', '2026-11-15..2026-11-26'],
])('%j are days from one to another', (text, days) => {
  expect(read(text)).toBe(days);
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['boiler', 'not-a-range'],
  ['next week', 'not-a-range'],
  ['tomorrow', 'not-a-range'],
  ['March boiler', 'not-a-range'],
  ['since', 'not-a-range'],
  ['2025-13', 'not-a-range'],
  ['Feb 30', 'not-a-range'],
  ['May 2026 to May 2025', 'not-a-range'],
  ['the week of March', 'not-a-range'],
])('%j is %s', (text, problem) => {
  expect(read(text)).toBe(problem);
});

test('the season that is not over is not the last one', () => {
  expect(read('last spring', on(2026, 4, 20))).toBe('2025-03-01..2025-05-31');
  expect(read('spring', on(2026, 4, 20))).toBe('2026-03-01..2026-05-31');
  expect(read('last winter', on(2027, 1, 5))).toBe('2025-12-01..2026-02-28');
  expect(read('winter', on(2027, 1, 5))).toBe('2026-12-01..2027-02-28');
  expect(read('last weekend', on(2026, 11, 29))).toBe('2026-11-21..2026-11-22');
});

describe('on any day', () => {
  const days = fc
    .date({ min: new Date(1990, 0, 1), max: new Date(2080, 0, 1), noInvalidDate: true })
    .map((date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12));
  const dateIn = (date: Date) => dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const names =
    'spring|summer|fall|winter|january|march|july|december|monday|friday|week|month|quarter|weekend|year'.split(
      '|',
    );
  const periods = fc.constantFrom(...names);
  const locales = fc.constantFrom('en-US', 'en-AU', 'de', 'pt-BR');

  test('what is said without "last" has begun, and with it is over, and is no later', () => {
    fc.assert(
      fc.property(periods, days, locales, (name, now, locale) => {
        const [bare, last] = [name, `last ${name}`].map((text) => parseRange(text, now, locale));
        if (bare === undefined || last === undefined || 'problem' in bare || 'problem' in last)
          throw new Error(name);
        expect(bare.range.from <= dateIn(now)).toBe(true);
        expect(last.range.until < dateIn(now)).toBe(true);
        expect(last.range.from <= bare.range.from).toBe(true);
        expect(last.range.from <= last.range.until).toBe(true);
      }),
    );
  });

  test('"since" and "until" go from its first day on, and up to its last', () => {
    fc.assert(
      fc.property(periods, days, locales, (name, now, locale) => {
        const [from, until] = read(name, now, locale).split('..');
        expect(read(`since ${name}`, now, locale)).toBe(`${from}..`);
        expect(read(`until ${name}`, now, locale)).toBe(`..${until}`);
        expect(read(`before ${name}`, now, locale) < `..${from}`).toBe(true);
      }),
    );
  });

  test('from one date to another is those days, and so many days are as many', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 2, max: 900 }), (one, other, count) => {
        const [from = '', until = ''] = [dateIn(one), dateIn(other)].sort();
        expect(read(`${from} to ${until}`, other)).toBe(`${from}..${until}`);
        const [first = '', last = ''] = read(`last ${count} days`, one).split('..');
        expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBe(count - 1);
      }),
    );
  });

  test('whatever is typed, it answers, and what it answers is in order', () => {
    const words = fc.constantFrom(
      ...names,
      'last',
      'this',
      'since',
      'to',
      'of',
      '2025',
      '3',
      '31',
      '-',
      'ago',
      'early',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, days, locales, (text, now, locale) => {
        const parsed = parseRange(text, now, locale);
        if (!('range' in parsed)) return;
        const { from, until } = parsed.range;
        for (const day of [from, until]) expect(day).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
        expect(from === '' || until === '' || from <= until).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
