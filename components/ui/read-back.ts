/** What was agreed, as one says it back to the person. */
import type { CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { spokenMoment } from '../../lib/domain/dates/format-spoken.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import { withOnePeriod, withoutPeriod } from './commitment-sentence.ts';
import type { Translate } from './strings.tsx';

/**
 * "So you’ll bring two neighbors Thursday at 6 PM. And I’ll text you Wednesday. Right?": these commitments, and nothing
 * that was not agreed.
 */
export function readBack(
  text: Translate,
  commitments: readonly CommitmentDetails[],
  locale: string,
  now: Date,
): string {
  const say = (moment: PlainDateTime) => {
    const { isNear, time, hour, ...said } = spokenMoment(moment, locale, now);
    const day = isNear ? said.day : text('say_back_day', { day: said.day });
    return time === '' ? day : text.plural('say_back_at', hour, { day, time });
  };
  const sentences = commitments.flatMap((commitment, index) => [
    theirs(text, commitment, index === 0, say),
    ours(text, commitment, say),
  ]);
  return [...sentences.filter(Boolean).map(withOnePeriod), text('say_back_right')].join(' ');
}

type Say = (moment: PlainDateTime) => string;

function theirs(
  text: Translate,
  { what: typed, due }: CommitmentDetails,
  isFirst: boolean,
  say: Say,
): string {
  const what = withoutPeriod(typed);
  const key = isFirst ? 'say_back_first' : 'say_back_more';
  return due === null ? text(key, { what }) : text(`${key}_when`, { what, when: say(due) });
}

/** A sentence for each way: what one language says with a preposition, another inflects. '' where nothing was agreed. */
function ours(text: Translate, { way, wayWord, followUpAt: at }: CommitmentDetails, say: Say): string {
  if (way === null) return at === null ? '' : text('say_back_other_when', { when: say(at) });
  if (way === 'other' && wayWord) {
    const how = withoutPeriod(wayWord);
    return at === null
      ? text('say_back_other_word', { how })
      : text('say_back_other_word_when', { how, when: say(at) });
  }
  const channel = way.replace('-', '_') as 'call';
  return at === null ? text(`say_back_${channel}`) : text(`say_back_${channel}_when`, { when: say(at) });
}
