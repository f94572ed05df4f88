/** The parts of a commitment that stand below what they will do. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { channelName } from '../follow-ups/channel.ts';
import type { Translate } from '../ui/strings.tsx';

/**
 * "Thu, Dec 3, 6:00 PM · Text: Wed, Dec 2": what was agreed of it, '' where nothing was; with the year, unless it is said
 * that it is read now. `locale` is BCP 47.
 */
export function whenAndHow(
  text: Translate,
  { due, way, wayWord, followUpAt }: CommitmentDetails,
  locale: string,
  now?: Date,
): string {
  const how = way === null ? text('commitment_row_follow_up') : channelName(text, way, wayWord);
  const followed =
    followUpAt === null
      ? way && how
      : text('commitment_when_followed', { way: how, date: formatDate(followUpAt, locale, now) });
  return [due && formatDate(due, locale, now), followed].filter(Boolean).join(' · ');
}
