/** A moment as one says it to someone: "tomorrow at 6 PM", "Thursday", "Thursday, December 10 at 10:30 AM". */
import { addDays, beginningOf, momentOf } from './moments.ts';
import type { PlainDateTime } from './plain-date-time.ts';

/** Days from today, from which a weekday alone would mean the wrong week. */
const WEEK = 7;

/** A day, and its time or part of the day apart, as the language joins them in its own way. */
export interface SpokenMoment {
  readonly day: string;
  /** Whether the day is "today" or "tomorrow", and no name of one. */
  readonly isNear: boolean;
  /** The hour as it is written, 1 for "1 PM"; 0 where no time was said. */
  readonly hour: number;
  /** "6 PM", "10:30 AM"; '' where no time was said. */
  readonly time: string;
}

/** Says a moment; `locale` is BCP 47. A part of the day stands with the day: "Thursday, in the evening". */
export function spokenMoment(moment: PlainDateTime, locale: string, now: Date): SpokenMoment {
  const hour = moment.time === null ? 0 : Number(moment.time.slice(0, 2));
  return {
    ...dayOf(moment, locale, now),
    time: timeOf(moment, locale),
    hour: isTwelveHours(locale) && hour > 12 ? hour - 12 : hour,
  };
}

function dayOf(moment: PlainDateTime, locale: string, now: Date): Pick<SpokenMoment, 'day' | 'isNear'> {
  const today = { date: momentOf(now).date, time: null };
  const away = Array.from({ length: WEEK }, (_, days) => addDays(today, days).date).indexOf(moment.date);
  const isNear = (away === 0 || away === 1) && moment.part === undefined;
  if (isNear)
    return { isNear, day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day') };
  const form = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(away === -1 ? { month: 'long', day: 'numeric' } : {}),
    ...(moment.time === null && moment.part !== undefined ? { dayPeriod: 'long' } : {}),
    timeZone: 'UTC',
  });
  return { isNear, day: form.format(instantOf(moment)) };
}

function timeOf({ time, ...moment }: PlainDateTime, locale: string): string {
  if (time === null) return '';
  const form = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    // "6 PM", and where hours have no halves "18:00".
    ...(time.endsWith(':00') && isTwelveHours(locale) ? {} : { minute: '2-digit' }),
    timeZone: 'UTC',
  });
  return form.format(instantOf({ ...moment, time }));
}

function isTwelveHours(locale: string): boolean {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
}

/** Written in UTC and read in UTC, so that no clock change of any zone moves it. */
function instantOf(moment: PlainDateTime): Date {
  return new Date(`${moment.date}T${beginningOf(moment, '00:00')}Z`);
}
