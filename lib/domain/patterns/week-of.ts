/** Weeks as they stand on the wall's calendar: from Monday on, in the zone where the person is. */
import { addDays, momentOf } from '../dates/moments.ts';

/** The Monday (`YYYY-MM-DD`) of the week in which an instant (epoch ms) lies. */
export function weekOf(instant: number): string {
  const today = momentOf(new Date(instant));
  const sinceMonday = (new Date(`${today.date}T00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -sinceMonday).date;
}

/** The Monday some weeks after another one; before, where the number is negative. */
export function weeksAfter(week: string, weeks: number): string {
  return addDays({ date: week, time: null }, 7 * weeks).date;
}
