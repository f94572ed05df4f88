/** When to come back to someone for whom it is not the time. */
import { addDays, dateOf } from '../dates/moments.ts';

/** A day that is proposed, and what it is called in the messages, after `come_back_`. */
export interface ComeBackDay {
  readonly name: 'two_weeks' | 'new_year' | 'two_months';
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** From this month on, people say "after New Year". */
const AUTUMN = 10;

/** The days to propose: in two weeks, and after New Year or, in the rest of the year, in two months. */
export function comeBackDays(today: string): readonly [ComeBackDay, ComeBackDay] {
  const from = { date: today, time: null };
  const [year = 0, month = 0] = today.split('-').map(Number);
  const later: ComeBackDay =
    month >= AUTUMN
      ? { name: 'new_year', date: dateOf(year + 1, 1, 7) }
      : { name: 'two_months', date: addDays(from, 56).date };
  return [{ name: 'two_weeks', date: addDays(from, 14).date }, later];
}
