/** A promise in words. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import type { Translate } from './strings.tsx';

/** "You will bring two neighbours by Thu, Nov 26. I will text you on Fri, Nov 27.": to be read back to them. */
export function commitmentSentence(
  text: Translate,
  promised: CommitmentDetails,
  locale: string,
  now?: Date,
): string {
  const { what, due, way, wayWord, followUpAt } = promised;
  const theirs =
    due === null
      ? text('promise_theirs', what)
      : text('promise_theirs_by', what, formatDate(due, locale, now));
  const by =
    way === 'other' && wayWord
      ? text('way_word_you', wayWord)
      : text(`way_${way.replace('-', '_') as 'call'}_you`);
  const at = followUpAt ?? due;
  const ours =
    at === null ? text('promise_ours', by) : text('promise_ours_on', by, formatDate(at, locale, now));
  return `${theirs} ${ours}`;
}
