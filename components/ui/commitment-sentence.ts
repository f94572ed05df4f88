/** A commitment in words. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import type { Commitment } from '../../lib/domain/conversation/state.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import type { Translate } from './strings.tsx';

/** A commitment to be put in words; the person's, unless it says that it is the organizer's own. */
export type ToSay = CommitmentDetails & Pick<Commitment, 'isOwn'>;

/**
 * "You’ll bring two neighbours on Thu, Nov 26, 6:00 PM. I’ll text you on Fri, Nov 27.": to be sent to them. It says
 * nothing of what was not agreed.
 */
export function commitmentSentence(text: Translate, commitment: ToSay, locale: string, now?: Date): string {
  const date = (moment: PlainDateTime) => formatDate(moment, locale, now);
  const theirs = commitment.isOwn === true ? '' : theirPart(text, commitment, date);
  return [theirs, ourPart(text, commitment, date)].filter(Boolean).map(withOnePeriod).join(' ');
}

type InWords = (moment: PlainDateTime) => string;

/** What has a time is done then, and what has a day alone by its end. */
function theirPart(text: Translate, { what: typed, due }: CommitmentDetails, date: InWords): string {
  const what = withoutPeriod(typed);
  if (due === null) return text('recap_theirs', { what });
  const isDay = due.time === null && due.part === undefined;
  return text(isDay ? 'recap_theirs_by' : 'recap_theirs_on', { what, date: date(due) });
}

/**
 * How the organizer follows up, a sentence for each way: what one language says with a preposition, another inflects. ''
 * where nothing was agreed.
 */
function ourPart(text: Translate, { way, wayWord, followUpAt }: CommitmentDetails, inWords: InWords): string {
  const date = followUpAt === null ? null : inWords(followUpAt);
  if (way === null) return date === null ? '' : text('recap_other_on', { date });
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

/** A sentence without the second of two periods, where a date or a time ends with one: "el jueves a las 6 p. m." */
export function withOnePeriod(sentence: string): string {
  return sentence.replace(/\.(\u2069?)\.$/u, '.$1');
}
