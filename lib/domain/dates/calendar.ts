/** Reckoning with days of the calendar, as `YYYY-MM-DD`. */
import { addDays, dateOf } from './moments.ts';
import { isDay } from './numeric-date.ts';

/** The day of the week, 0 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay();
}

/** So many days later; before, where the number is negative. */
export function plusDays(date: string, days: number): string {
  return addDays({ date, time: null }, days).date;
}

/** The same day some months later; the month's last day where it has no such day. */
export function plusMonths(date: string, months: number): string {
  return dayIn(monthStart(date, months), Number(date.slice(8))) ?? monthEnd(date, months);
}

/** The first day of the month that is so many months later. */
export function monthStart(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return dateOf(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** The last day of the month that is so many months later. */
export function monthEnd(date: string, months: number): string {
  return plusDays(monthStart(date, months + 1), -1);
}

/** The day with a number of the month that a date is in; null where it has none. */
export function dayIn(month: string, day: number): string | null {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return isDay(year, number, day) ? dateOf(year, number, day) : null;
}
