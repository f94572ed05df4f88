/** The stretches of time by which a long list is read: this week, last week, then month by month. */
import { addDays, momentOf } from './moments.ts';

/** A week next to today, or a month as `YYYY-MM`. */
export type Period = 'this-week' | 'last-week' | `${string}-${string}`;

/**
 * In which it is, where the person is. Both weeks go before months; what comes after today belongs to this week.
 *
 * @param firstDay of the week, as `Date.getDay` counts
 */
export function periodOf(at: Date, now: Date, firstDay: number): Period {
  const { date } = momentOf(at);
  const begins = addDays(momentOf(now), -((now.getDay() - firstDay + 7) % 7));
  if (date >= begins.date) return 'this-week';
  if (date >= addDays(begins, -7).date) return 'last-week';
  return date.slice(0, 7) as Period;
}

/** The day on which weeks begin where a language is spoken (BCP 47), as `Date.getDay` counts; Monday where that is unknown. */
export function firstDayOfWeek(locale: string): number {
  const known: Intl.Locale & WeekInfo = new Intl.Locale(locale);
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1) % 7;
}

/** Monday is 1 and Sunday 7 (ECMA-402). An older browser has the property, another neither. */
interface WeekInfo {
  readonly weekInfo?: { readonly firstDay: number };
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** The month as one says it, with its year where it is not that of `now`. `locale` is BCP 47. */
export function formatMonth(month: string, locale: string, now: Date): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const isThisYear = year === now.getFullYear();
  const form = new Intl.DateTimeFormat(locale, { month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
  return form.format(new Date(year, number - 1, 1));
}
