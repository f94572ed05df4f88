/** What is typed in a date field of these forms. */
import { parseWhen } from '../../lib/when/parse-when.ts';
import { useStrings } from '../ui/strings.tsx';
import { type When, whenOf } from '../ui/when-input.tsx';

/** Reads it, as it is at an epoch time (ms). */
export function useWhen(typed: string, now: number): When {
  const text = useStrings();
  return whenOf(parseWhen(typed, new Date(now)), typed, text);
}
