/** What is typed in a date field of these forms. */
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import { type When, whenOf } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

/** Reads it, as it is at an epoch time (ms); the locale (BCP 47) is that of dates in numbers. */
export function useWhen(typed: string, { now, locale }: Pick<FollowUpActions, 'now' | 'locale'>): When {
  const text = useStrings();
  return whenOf(parseDate(typed, new Date(now()), locale), typed, text, locale);
}
