/** A stretch of days gone by, in what someone types. */
import { dayIn, monthEnd, monthStart, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { COUNT, countOf, DAYS, MONTH, MONTHS, numberOf, UNIT, WEEKDAY } from './day-words.ts';
import { dateOf } from './moments.ts';
import { type Hemisphere, SEASON, seasonBegins } from './seasons.ts';

/** Where people live: what their calendar goes by. */
export interface CalendarPlace {
  readonly hemisphere: Hemisphere;
  /** The day on which weeks begin, as `Date.getDay` counts. */
  readonly firstDay: number;
}

/** Days as `YYYY-MM-DD`, both included; '' where there is no first, or no last one. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

/** What a phrase means on a day; null where it means no days. */
type Meaning = (today: string, place: CalendarPlace, ...parts: (string | undefined)[]) => DayRange | null;

const YEAR = '((?:19|20)\\d\\d)';
/** "Last" is the one that is over, without it the one that began last. */
const WHICH = '(?:the )?(?:(this|last|past|previous) )?';
/** The year of something: "2025", "of 2025", "last year". */
const OF_YEAR = `(?:,? (?:of )?(?:(?:the )?(last|this) year|${YEAR}))?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A whole phrase, and its meaning. */
const PHRASES: readonly (readonly [string, Meaning])[] = [
  ['today|now', (today) => oneDay(today)],
  ['yesterday', (today) => oneDay(plusDays(today, -1))],
  ['(?:the )?day before yesterday', (today) => oneDay(plusDays(today, -2))],
  [
    `(?:the )?(?:last|past|previous) (${COUNT}) (${UNIT})`,
    (today, _, count, unit) => rolling(today, count, unit),
  ],
  ['(?:the )?past (week|fortnight|month|year)', (today, _, unit) => rolling(today, 'one', unit)],
  [`(${COUNT}) (${UNIT}) ago`, (today, { firstDay }, count, unit) => ago(today, firstDay, count, unit)],
  ['(?:the )?week before last', (today, { firstDay }) => weekOf(plusDays(today, -14), firstDay)],
  ['(?:the )?month before last', (today) => months(monthStart(today, -2), 1)],
  ['(?:the )?year before last', (today) => months(`${yearOf(today) - 2}-01-01`, 12)],
  [`${WHICH}week`, (today, { firstDay }, which) => weekOf(plusDays(today, isOver(which) ? -7 : 0), firstDay)],
  [`${WHICH}weekend`, (today, _, which) => weekend(today, isOver(which))],
  [`${WHICH}month`, (today, _, which) => months(monthStart(today, isOver(which) ? -1 : 0), 1)],
  [`${WHICH}quarter`, (today, _, which) => months(quarterStart(today, isOver(which) ? -1 : 0), 3)],
  [`${WHICH}year`, (today, _, which) => months(`${yearOf(today) - Number(isOver(which))}-01-01`, 12)],
  [YEAR, (_today, _, year) => months(`${year}-01-01`, 12)],
  [
    `${WHICH}(${SEASON})${OF_YEAR}(?:[/-]\\d{2,4})?`,
    (today, { hemisphere }, which, name = '', relative, year) =>
      latest(today, seasonBegins(name, hemisphere), 3, which, yearSaid(today, relative, year)),
  ],
  [
    `${WHICH}(${MONTH})${OF_YEAR}`,
    (today, _, which, name = '', relative, year) =>
      latest(today, numberOf(MONTHS, name) + 1, 1, which, yearSaid(today, relative, year)),
  ],
  [`${YEAR}-(\\d{2})`, (_today, _, year, month) => namedMonth(year, Number(month))],
  [
    `q([1-4])${OF_YEAR}`,
    (today, _, number, relative, year) =>
      latest(today, Number(number) * 3 - 2, 3, undefined, yearSaid(today, relative, year)),
  ],
  [`(?:on |this )?(${WEEKDAY})`, (today, _, day = '') => oneDay(weekdayBefore(today, day))],
  [`last (${WEEKDAY})`, (today, _, day = '') => oneDay(weekdayBefore(plusDays(today, -1), day))],
  [
    `(${WEEKDAY})(?: of)? last week|last week,? (?:on )?(${WEEKDAY})`,
    (today, { firstDay }, one, other) => oneDay(weekdayOfLastWeek(today, firstDay, one ?? other ?? '')),
  ],
  [`(?:the )?week of (.+)`, (today, place, phrase = '') => weekOfSaid(today, place, phrase)],
  [
    `(?:${WEEKDAY},? )?(?:the )?(${MONTH}) ${DAY}(?:,? ${YEAR})?`,
    (today, _, month = '', day, year) => dayOf(today, month, day, year),
  ],
  [
    `(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?(${MONTH})(?:,? ${YEAR})?`,
    (today, _, day, month = '', year) => dayOf(today, month, day, year),
  ],
  [
    '(?:the )?(early|beginning of|start of|mid|middle of|late|end of)[ -](?:the |in )?(.+)',
    (today, place, third = '', phrase = '') => thirdOf(readPeriod(phrase, today, place), third),
  ],
];

const COMPILED = PHRASES.map(([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`), meaning] as const);

/**
 * The days that a phrase in small letters means on a day; null where it means none. What comes every year, or every week, is
 * the one that began last; said with "last", the last one that is over. "The last seven days" and "the past week" end
 * today.
 */
export function readPeriod(phrase: string, today: string, place: CalendarPlace): DayRange | null {
  for (const [pattern, meaning] of COMPILED) {
    const match = pattern.exec(phrase);
    const period = match && meaning(today, place, ...match.slice(1));
    if (period) return period;
  }
  return null;
}

function oneDay(date: string): DayRange {
  return { from: date, until: date };
}

function isOver(which: string | undefined): boolean {
  return which === 'last' || which === 'past' || which === 'previous';
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function yearSaid(today: string, relative: string | undefined, year: string | undefined): number | null {
  if (relative !== undefined) return yearOf(today) - Number(relative === 'last');
  return year === undefined ? null : Number(year);
}

/** So many months from the first day of one on. */
function months(first: string, count: number): DayRange {
  return { from: first, until: monthEnd(first, count - 1) };
}

/** What begins every year with a month: of a year that was said, or else the one that began last, or is over. */
function latest(
  today: string,
  month: number,
  count: number,
  which: string | undefined,
  year: number | null,
): DayRange {
  const inYear = (one: number) => months(dateOf(one, month, 1), count);
  if (year !== null) return inYear(year);
  const years = [0, 1, 2].map((back) => inYear(yearOf(today) - back));
  const found = years.find(({ from, until }) => (isOver(which) ? until < today : from <= today));
  return found ?? inYear(yearOf(today) - 2);
}

function namedMonth(year: string | undefined, month: number): DayRange | null {
  return month >= 1 && month <= 12 ? months(dateOf(Number(year), month, 1), 1) : null;
}

function quarterStart(today: string, quarters: number): string {
  const month = Number(today.slice(5, 7));
  return monthStart(today, -((month - 1) % 3) + quarters * 3);
}

/** So many days, weeks, months, or years, up to today. */
function rolling(today: string, count = '', unit = ''): DayRange {
  return { from: plusDays(back(today, count, unit), 1), until: today };
}

/** The day, week, month, or year that was so long ago. */
function ago(today: string, firstDay: number, count = '', unit = ''): DayRange {
  const then = back(today, count, unit);
  if (unit.startsWith('day')) return oneDay(then);
  if (unit.startsWith('month')) return months(monthStart(then, 0), 1);
  return unit.startsWith('year') ? months(`${then.slice(0, 4)}-01-01`, 12) : weekOf(then, firstDay);
}

function back(today: string, count: string, unit: string): string {
  const number = countOf(count);
  if (unit.startsWith('day')) return plusDays(today, -number);
  if (unit.startsWith('week')) return plusDays(today, -number * 7);
  if (unit.startsWith('fortnight')) return plusDays(today, -number * 14);
  return plusMonths(today, -number * (unit.startsWith('year') ? 12 : 1));
}

function weekOf(date: string, firstDay: number): DayRange {
  const from = plusDays(date, -((weekdayOf(date) - firstDay + 7) % 7));
  return { from, until: plusDays(from, 6) };
}

function weekend(today: string, isPast: boolean): DayRange {
  const saturday = plusDays(today, -((weekdayOf(today) + 1) % 7));
  const isOn = plusDays(saturday, 1) >= today;
  const from = isPast && isOn ? plusDays(saturday, -7) : saturday;
  return { from, until: plusDays(from, 1) };
}

/** The last such day of the week, up to a day. */
function weekdayBefore(last: string, day: string): string {
  return plusDays(last, -((weekdayOf(last) - numberOf(DAYS, day) + 7) % 7));
}

function weekdayOfLastWeek(today: string, firstDay: number, day: string): string {
  return weekdayBefore(weekOf(plusDays(today, -7), firstDay).until, day);
}

function weekOfSaid(today: string, place: CalendarPlace, phrase: string): DayRange | null {
  const said = readPeriod(phrase, today, place);
  return said !== null && said.from === said.until ? weekOf(said.from, place.firstDay) : null;
}

/** A day of a month: in the year that was said, or else the last one up to today. */
function dayOf(
  today: string,
  month: string,
  day: string | undefined,
  year: string | undefined,
): DayRange | null {
  const first = year === undefined ? yearOf(today) : Number(year);
  // The last year with a Feb 29 may be eight years ago.
  const years = Array.from({ length: year === undefined ? 9 : 1 }, (_, back) => first - back);
  const days = years.flatMap((one) => dayIn(dateOf(one, numberOf(MONTHS, month) + 1, 1), Number(day)) ?? []);
  const found = days.find((date) => year !== undefined || date <= today);
  return found === undefined ? null : oneDay(found);
}

/** The first, second, or last third of some days. */
function thirdOf(period: DayRange | null, third: string): DayRange | null {
  if (period === null) return null;
  const { from, until } = period;
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
  const part = Math.floor(days / 3);
  if (part === 0) return null;
  if (/^(?:early|beginning|start)/.test(third)) return { from, until: plusDays(from, part - 1) };
  if (third.startsWith('mid')) return { from: plusDays(from, part), until: plusDays(until, -part) };
  return { from: plusDays(until, 1 - part), until };
}
