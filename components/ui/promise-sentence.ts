/** A promise in words. */
import type { Promised } from '../../lib/conversation/events.ts';
import { formatWhen } from '../../lib/when/format-when.ts';
import type { Translate } from './strings.tsx';

/** "You will bring two neighbours by Thu, Nov 26. I will text you on Fri, Nov 27.": to be read back to them. */
export function promiseSentence(text: Translate, promised: Promised, locale: string, now?: Date): string {
  const { what, due, way, wayWord, followUpAt } = promised;
  const theirs =
    due === null
      ? text('promise_theirs', what)
      : text('promise_theirs_by', what, formatWhen(due, locale, now));
  const by =
    way === 'other' && wayWord
      ? text('way_word_you', wayWord)
      : text(`way_${way.replace('-', '_') as 'call'}_you`);
  const at = followUpAt ?? due;
  const ours =
    at === null ? text('promise_ours', by) : text('promise_ours_on', by, formatWhen(at, locale, now));
  return `${theirs} ${ours}`;
}
