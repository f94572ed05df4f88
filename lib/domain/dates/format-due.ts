/** When something was due, as one says it while it is. */
import { formatDate } from './format-date.ts';
import { addDays, momentOf, toDate } from './moments.ts';
import type { PlainDateTime } from './plain-date-time.ts';

const MINUTE_MS = 60 * 1000;
const HOUR_MINUTES = 60;

/**
 * "now", "5 minutes ago" or "in 1 hour" for a time of the same day, "today", "yesterday" or "tomorrow" for a day; a date
 * where it is further off. `locale` is BCP 47.
 */
export function formatDue(due: PlainDateTime, locale: string, now: Date): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const today = momentOf(now);
  if (due.time !== null && due.date === today.date) {
    const minutes = Math.trunc((toDate(due).getTime() - now.getTime()) / MINUTE_MS);
    if (minutes === 0) return words.format(0, 'second');
    if (Math.abs(minutes) < HOUR_MINUTES) return words.format(minutes, 'minute');
    return words.format(Math.trunc(minutes / HOUR_MINUTES), 'hour');
  }
  const days = [-1, 0, 1].find(
    (by) => due.time === null && due.part == null && addDays(today, by).date === due.date,
  );
  return days === undefined ? formatDate(due, locale, now) : words.format(days, 'day');
}
