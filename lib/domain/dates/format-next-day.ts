/** A day to come, at the beginning of a line: "Today, 5:30 PM", "Tomorrow", "Thu, Dec 3". */
import { formatDate, formatTime } from './format-date.ts';
import { addDays, momentOf } from './moments.ts';
import type { PlainDateTime } from './plain-date-time.ts';

/** "Today" or "Tomorrow", with the time where there is one, or else the date as `formatDate` has it. `locale` is BCP 47. */
export function formatNextDay(moment: PlainDateTime, locale: string, now: Date): string {
  const { date, time, part } = moment;
  const today = momentOf(now);
  const days = part == null ? [0, 1].find((by) => addDays(today, by).date === date) : undefined;
  if (days === undefined) return formatDate(moment, locale, now);
  const spoken = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const day = spoken.charAt(0).toLocaleUpperCase(locale) + spoken.slice(1);
  if (time === null) return day;
  return new Intl.ListFormat(locale, { type: 'unit' }).format([day, formatTime(time, locale)]);
}
