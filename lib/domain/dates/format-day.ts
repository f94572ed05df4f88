/** A day as one says it: "today", "yesterday", "Tuesday", "Nov 12". */
import { addDays, momentOf } from './moments.ts';

/** So many days ago a weekday still names one day alone. */
const WEEK_DAYS = 6;

/** By what they are made of: to make one takes longer than a hundred uses of it. */
const forms = new Map<string, Intl.DateTimeFormat>();

/** The day of an epoch time (ms); with the year where it is not that of `now`. `locale` is BCP 47. */
export function formatDay(at: number, locale: string, now: Date): string {
  const instant = new Date(at);
  // A time that is none is left out, and the list goes on.
  if (Number.isNaN(instant.getTime())) return '';
  const [then, today] = [momentOf(instant), momentOf(now)];
  const ago = [0, 1].find((days) => addDays(today, -days).date === then.date);
  if (ago !== undefined) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');
  if (then.date < today.date && then.date >= addDays(today, -WEEK_DAYS).date)
    return formOf(locale, { weekday: 'long' }).format(instant);
  const year = then.date.slice(0, 4) === today.date.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return formOf(locale, { month: 'short', day: 'numeric', ...year }).format(instant);
}

function formOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, ...Object.keys(options)].join();
  const known = forms.get(key) ?? new Intl.DateTimeFormat(locale, options);
  forms.set(key, known);
  return known;
}
