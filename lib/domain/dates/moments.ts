/** Reckoning with local moments. Days are counted in UTC, where none is ever 23 or 25 hours long. */
import { PART_BEGINS, type PlainDateTime } from './plain-date-time.ts';

/** A calendar day's number of ms in UTC. */
const DAY = 86_400_000;

/**
 * For sorting, the earlier first. A part of a day stands where it begins, and a day without a time after its times: it is
 * due when the day is over.
 */
export function compareMoments(one: PlainDateTime, other: PlainDateTime): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  const [first, second] = [beginningOf(one, LAST), beginningOf(other, LAST)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Whether one comes surely after another: a day without a time says nothing about that day's times. */
export function isAfter(one: PlainDateTime, other: PlainDateTime): boolean {
  if (one.date !== other.date) return one.date > other.date;
  return beginningOf(one, '00:00') > beginningOf(other, LAST);
}

/** After every time of a day. */
const LAST = '24:00';

/** The time at which a moment begins, `HH:mm`; `wholeDay` where it is all of its day. */
export function beginningOf({ time, part }: PlainDateTime, wholeDay: string): string {
  return time ?? (part === undefined ? wholeDay : PART_BEGINS[part]);
}

/** The instant, where the person is now; a day without a time begins it. A time that the clocks skip is later. */
export function toDate({ date, time }: PlainDateTime): Date {
  const [year, month, day] = numbers(date, '-');
  const [hour, minute] = numbers(time ?? '00:00', ':');
  const instant = new Date(2000, 0, 1, hour, minute);
  // Setting the whole date, since the constructor takes the years 0 to 99 for 1900 to 1999.
  instant.setFullYear(year, month - 1, day);
  instant.setHours(hour, minute);
  return instant;
}

/** What the clock and the calendar on the wall show at an instant, to the minute. */
export function momentOf(instant: Date): PlainDateTime & { readonly time: string } {
  return {
    date: dateOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()),
    time: timeOf(instant.getHours(), instant.getMinutes()),
  };
}

/** The same time of day, some days later; before, where the number is negative. */
export function addDays(moment: PlainDateTime, days: number): PlainDateTime {
  const then = new Date(Date.parse(`${moment.date}T00:00Z`) + days * DAY);
  return {
    ...moment,
    date: dateOf(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate()),
  };
}

/** `YYYY-MM-DD`. */
export function dateOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `HH:mm`. */
export function timeOf(hour: number, minute: number): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function numbers(text: string, between: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = text.split(between).map(Number);
  return [first, second, third];
}
