/** The day in what someone types, apart from its time: what Chrono does not know, or reads otherwise than people mean it. */

import { dayIn, monthEnd, monthStart, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { COUNT, countOf, DAYS, MONTH, MONTHS, NTH, numberOf, UNIT, WEEKDAY } from './day-words.ts';
import { dateOf } from './moments.ts';
import { isDay } from './numeric-date.ts';

/** What a phrase means, given today's date and the parts that its pattern takes; null where it is no day. */
type Meaning = (today: string, ...parts: (string | undefined)[]) => string | null;

/** A whole phrase, and its meaning. */
const PHRASES: readonly (readonly [string, Meaning])[] = [
  ['(?:later )?today|now', (today) => today],
  ['tomorrow|tmrw?|tomorow|tommorow|tommorrow', (today) => plusDays(today, 1)],
  ['(?:the )?day after tomorrow|overmorrow', (today) => plusDays(today, 2)],
  [
    `(?:this |coming |this coming |the |the coming |upcoming )?(${WEEKDAY})`,
    (today, day) => coming(today, day),
  ],
  [`next (${WEEKDAY})`, (today, day) => weekdayOfWeek(today, 1, day)],
  [`next week(?:,? on|'s)? ?(${WEEKDAY})`, (today, day) => weekdayOfWeek(today, 1, day)],
  [`(${WEEKDAY}),? (?:of )?next week`, (today, day) => weekdayOfWeek(today, 1, day)],
  [`(${WEEKDAY}) after next`, (today, day) => plusDays(coming(plusDays(today, 1), day), 7)],
  [`(?:this |the |on the |this coming )?weekend`, (today) => weekend(today)],
  [`next weekend`, (today) => weekdayOfWeek(today, 1, 'sat')],
  [`(?:early|beginning of|start of) next week`, (today) => weekdayOfWeek(today, 1, 'mon')],
  [`(?:mid|middle of|midweek) ?-?next week`, (today) => weekdayOfWeek(today, 1, 'wed')],
  [`(?:later|late|end of|the end of) next week`, (today) => weekdayOfWeek(today, 1, 'fri')],
  [`(?:later|late|the end of|end of|eo) ?(?:this |the )?(?:week|w)|eow`, (today) => coming(today, 'fri')],
  [`(?:the )?week after next`, (today) => weekdayOfWeek(today, 2, 'mon')],
  [`next week`, (today) => plusDays(today, 7)],
  [`next month`, (today) => plusMonths(today, 1)],
  [`next year`, (today) => plusMonths(today, 12)],
  [`(?:the )?(?:end of|last day of) (?:the |this )?month|eom`, (today) => monthEnd(today, 0)],
  [`(?:the )?(?:end of|last day of) next month`, (today) => monthEnd(today, 1)],
  [`(?:the )?(?:beginning|start|first) of next month|early next month`, (today) => monthStart(today, 1)],
  [`(?:the )?(?:end of|last day of) (${MONTH})`, (today, month) => endOfNamed(today, month)],
  [`(?:early|(?:the )?(?:beginning|start) of) (${MONTH})`, (today, month) => firstOfNamed(today, month)],
  [
    `(?:in |after |within )(${COUNT}) (${UNIT})(?:'?s? time)?`,
    (today, count, unit) => later(today, count, unit),
  ],
  [
    `(${COUNT}) (${UNIT}) (?:from |after )?(?:now|today|time|later)`,
    (today, count, unit) => later(today, count, unit),
  ],
  [
    `(?:in )?(?:(${COUNT}) )?(${UNIT}) (?:from|after|on)? ?(tomorrow|${WEEKDAY})`,
    (today, count, unit, day) =>
      later(day === 'tomorrow' ? plusDays(today, 1) : coming(today, day), count, unit),
  ],
  [
    `(?:an? )?(week|fortnight) (today|tomorrow)`,
    (today, unit, day) => later(plusDays(today, Number(day === 'tomorrow')), 'one', unit),
  ],
  [
    `(tomorrow|today|${WEEKDAY}) (week|fortnight)`,
    (today, day, unit) => later(named(today, day), 'one', unit),
  ],
  [
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${WEEKDAY}) (?:of|in) (?:the |this )?(next month|month|${MONTH})`,
    (today, which, day, month) => nthWeekday(today, which, day, month),
  ],
  [`(?:on )?(?:the )?${NTH}(?: of (?:the |this )?month)?`, (today, day) => dayOfMonth(today, Number(day))],
  [`(?:on )?(?:the )?${NTH} (?:of )?next month`, (today, day) => dayIn(monthStart(today, 1), Number(day))],
  [
    `(${WEEKDAY})(?:,|,? the|,? on the)? ${NTH}`,
    (today, day, nth) => fitting(dayOfMonth(today, Number(nth)), day),
  ],
  ['feb(?:ruary)?\\.? 29(?:th)?|29(?:th)? (?:of )?feb(?:ruary)?\\.?', (today) => nextYearly(today, 2, 29)],
  [`(${WEEKDAY}) (2[5-9]|3[01])`, (today, day, nth) => fitting(dayOfMonth(today, Number(nth)), day)],
];

const COMPILED = PHRASES.map(([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`), meaning] as const);

/** A day of another name than its date has: "Thursday Dec 4", where Dec 4 is a Friday. */
export class OtherWeekdayError extends Error {
  /** The date, `YYYY-MM-DD`. */
  readonly date: string;

  /** Of this date. */
  constructor(date: string) {
    super('The date is on another day of the week.');
    this.date = date;
  }
}

/**
 * The date (`YYYY-MM-DD`) that a phrase in small letters means on a day; null where it is none of ours. Throws an
 * `OtherWeekdayError`.
 */
export function readDay(phrase: string, today: string): string | null {
  for (const [pattern, meaning] of COMPILED) {
    const match = pattern.exec(phrase);
    if (match) return meaning(today, ...match.slice(1));
  }
  return null;
}

/** The date, where it falls on a day of the week that was said with it. Throws an `OtherWeekdayError` where it does not. */
export function fitting(date: string | null, day: string | undefined): string | null {
  if (date !== null && day !== undefined && weekdayOf(date) !== numberOf(DAYS, day)) {
    throw new OtherWeekdayError(date);
  }
  return date;
}

/** The day of the week named in a text, in small letters; undefined where none is. */
export function weekdayIn(text: string): string | undefined {
  return new RegExp(`\\b${WEEKDAY}`).exec(text)?.[0];
}

/** The next day that has a month and a day of it, from today on: Feb 29 is up to eight years away. Null where none has. */
export function nextYearly(today: string, month: number, day: number): string | null {
  const year = Number(today.slice(0, 4));
  for (let later = 0; later <= 8; later += 1) {
    const date = dateOf(year + later, month, day);
    if (isDay(year + later, month, day) && date >= today) return date;
  }
  return null;
}

/** The next day of that number, today or later, in the next month that has one. */
function dayOfMonth(today: string, day: number): string | null {
  for (let months = 0; months <= 2; months += 1) {
    const date = dayIn(monthStart(today, months), day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** The next such day of the week; today where it is one. */
function coming(today: string, day = ''): string {
  return plusDays(today, (numberOf(DAYS, day) - weekdayOf(today) + 7) % 7);
}

function named(today: string, day = ''): string {
  if (day === 'today' || day === 'tomorrow') return plusDays(today, Number(day === 'tomorrow'));
  return coming(today, day);
}

/** A day of this week (0), the next (1) ...; weeks begin on Monday. */
function weekdayOfWeek(today: string, weeks: number, day = ''): string {
  const monday = plusDays(today, -((weekdayOf(today) + 6) % 7));
  return plusDays(monday, weeks * 7 + ((numberOf(DAYS, day) + 6) % 7));
}

/** Saturday; on a Sunday, which is still this weekend, today. */
function weekend(today: string): string {
  return weekdayOf(today) === 0 ? today : coming(today, 'sat');
}

function later(from: string, count = 'a', unit = ''): string {
  const number = countOf(count);
  if (unit.startsWith('day')) return plusDays(from, number);
  if (unit.startsWith('week')) return plusDays(from, number * 7);
  if (unit.startsWith('fortnight')) return plusDays(from, number * 14);
  return plusMonths(from, unit.startsWith('year') ? number * 12 : number);
}

/** The first of the named month, in this year or the next, whose last day is still to come. */
function firstInReach(today: string, month = ''): string {
  const first = dateOf(Number(today.slice(0, 4)), numberOf(MONTHS, month) + 1, 1);
  return monthEnd(first, 0) >= today ? first : monthStart(first, 12);
}

function endOfNamed(today: string, month: string | undefined): string {
  return monthEnd(firstInReach(today, month), 0);
}

function firstOfNamed(today: string, month: string | undefined): string {
  const first = firstInReach(today, month);
  return first >= today ? first : monthStart(first, 12);
}

function nthWeekday(today: string, which = '', day = '', month = ''): string | null {
  const isNamed = !month.endsWith('month');
  const first = isNamed ? firstInReach(today, month) : monthStart(today, Number(month.startsWith('next')));
  const found = nthIn(first, which, day);
  if (found === null || found >= today) return found;
  return nthIn(monthStart(first, isNamed ? 12 : 1), which, day);
}

function nthIn(first: string, which: string, day: string): string | null {
  const one = coming(first, day);
  if (which === 'last') {
    const end = monthEnd(first, 0);
    return plusDays(end, -((weekdayOf(end) - numberOf(DAYS, day) + 7) % 7));
  }
  const weeks = /^(?:first|1)/.test(which)
    ? 0
    : /^(?:second|2)/.test(which)
      ? 1
      : /^(?:third|3)/.test(which)
        ? 2
        : 3;
  return plusDays(one, weeks * 7);
}
