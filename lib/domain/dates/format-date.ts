/** A moment in the person's language. */

import { beginningOf, momentOf } from './moments.ts';
import type { PlainDateTime } from './plain-date-time.ts';

/**
 * "Thu, Nov 26, 6:00 PM" or "Thu, Nov 26, in the evening"; with the year where it is not that of `now`, or where `now` is
 * not given.
 */
export function formatDate(moment: PlainDateTime, locale: string, now?: Date): string {
  const { date, time, part } = moment;
  const isThisYear = now !== undefined && momentOf(now).date.slice(0, 4) === date.slice(0, 4);
  const form = formOf(locale, isThisYear, time === null ? part && 'part' : 'time');
  const instant = new Date(`${date}T${beginningOf(moment, '00:00')}Z`);
  // What the calendar does not have is shown as it is stored: one bad row must not take a whole list away.
  return Number.isNaN(instant.getTime()) ? [date, time].filter(Boolean).join(' ') : form.format(instant);
}

/** By what they are made of: to make one takes longer than a hundred uses of it, and lists have many dates. */
const forms = new Map<string, Intl.DateTimeFormat>();

function formOf(
  locale: string,
  isThisYear: boolean,
  precision: 'time' | 'part' | undefined,
): Intl.DateTimeFormat {
  const key = [locale, isThisYear, precision].join();
  const known = forms.get(key);
  if (known !== undefined) return known;
  const form = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...(precision === 'time' ? { hour: hourForm(locale), minute: '2-digit' } : {}),
    ...(precision === 'part' ? { dayPeriod: 'long' } : {}),
    // Written in UTC and read in UTC, so that no clock change of any zone moves it.
    timeZone: 'UTC',
  });
  forms.set(key, form);
  return form;
}

/** Of 24 hours all have two digits, as "01:00": "1:00" by itself is read as what people mean by it, 13:00. */
function hourForm(locale: string): 'numeric' | '2-digit' {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hour12 === true ? 'numeric' : '2-digit';
}

/** "6:00 PM", for where the day is known. */
export function formatTime(time: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return form.format(new Date(`2000-01-01T${time}Z`));
}
