/** When something was noted in a conversation. */
import { minutesAndSeconds } from './duration.ts';

/** What was noted longer than this after the beginning was added on another day, ms. */
const ANOTHER_DAY_MS = 12 * 60 * 60 * 1000;

/** Returns the minute of the conversation (both epoch ms), or the day where it was added later; `locale` is BCP 47. */
export function minuteOrDay(locale: string, at: number, began: number): string {
  if (at - began <= ANOTHER_DAY_MS) return minutesAndSeconds(at - began);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(at);
}
