/** A day in the person's language. */

/** "Nov 16, 2026" for `2026-11-16`. */
export function formatDay(date: string, locale: string): string {
  // Written in UTC and read in UTC, so that no zone moves it.
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Date(`${date}T00:00Z`);
  // A time beyond the calendar is left out: the other weeks are shown all the same.
  return Number.isNaN(instant.getTime()) ? '' : form.format(instant);
}
