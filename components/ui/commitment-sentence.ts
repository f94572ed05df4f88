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
  const { what, due, followUpAt } = commitment;
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
    return date === null
      ? text('recap_other_word', { how: wayWord })
      : text('recap_other_word_on', { how: wayWord, date });
  }
  const channel = way.replace('-', '_') as 'call';
  return date === null ? text(`recap_${channel}`) : text(`recap_${channel}_on`, { date });
}
