/** A commitment in words. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import type { Translate } from './strings.tsx';

/** "You’ll bring two neighbours by Thu, Nov 26. I’ll text you on Fri, Nov 27.": to be read back to them. */
export function commitmentSentence(
  text: Translate,
  commitment: CommitmentDetails,
  locale: string,
  now?: Date,
): string {
  const { due, followUpAt } = commitment;
  const what = withoutPeriod(commitment.what);
  const theirs =
    due === null
      ? text('recap_theirs', { what })
      : text('recap_theirs_by', { what, date: formatDate(due, locale, now) });
  const at = followUpAt ?? due;
  return `${theirs} ${ours(text, commitment, at === null ? null : formatDate(at, locale, now))}`;
}

/** How the organizer follows up, a sentence for each way: what one language says with a preposition, another inflects. */
function ours(text: Translate, { way, wayWord }: CommitmentDetails, date: string | null): string {
  if (way === 'other' && wayWord) {
    const how = withoutPeriod(wayWord);
    return date === null ? text('recap_other_word', { how }) : text('recap_other_word_on', { how, date });
  }
  const channel = way.replace('-', '_') as 'call';
  return date === null ? text(`recap_${channel}`) : text(`recap_${channel}_on`, { date });
}

/** Leaves out the period of words that go into a sentence; that of "6 p.m." belongs to the word. */
export function withoutPeriod(words: string): string {
  return words.replace(/(^|\s)([^\s.]+)\.\s*$/, '$1$2');
}
