/** What a prep sheet is filled in with by itself, so that preparing is correcting. */
import type { Campaign } from '../../../lib/domain/campaign/campaign.ts';
import { LONGEST_TEXT } from '../../../lib/domain/conversation/limits.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { LastTime } from '../../../lib/domain/person/last-time.ts';
import { asksOf, type Prefill } from '../../../lib/domain/prep-sheet/prep-sheet.ts';
import { whatOf } from '../../../lib/i18n/what-of.ts';
import { lastAnswer } from '../../person/last-time.tsx';
import type { Translate } from '../../ui/strings.tsx';

/** The asks of the campaign in use, and what is known from the last time; undefined and null where there is none. */
export function prefillOf(
  text: Translate,
  guide: Guide,
  campaign: Campaign | undefined,
  last: LastTime | null,
): Prefill {
  return {
    known: last === null ? '' : knownFrom(text, last).slice(0, LONGEST_TEXT),
    goal: goalAfter(text, last).slice(0, LONGEST_TEXT),
    fills: asksOf(guide, campaign),
  };
}

/** Their stake, what was agreed and whether it was done, the last answer, and what was learned: a line each. */
function knownFrom(text: Translate, last: LastTime): string {
  const { stake, promises, answer, learned } = last;
  const agreed = promises.map((promise) => {
    const { state, result } = promise;
    const line = text('prep_sheet_agreed', {
      what: whatOf(text, promise),
      state: text(`last_time_${state}`),
    });
    return result === '' ? line : `${line} ${result}`;
  });
  return [
    ...(stake === null ? [] : [text('prep_sheet_stake', { stake: stake.words })]),
    ...agreed,
    ...((answer ?? 'open') === 'open' ? [] : [text('prep_sheet_answer', { answer: lastAnswer(text, last) })]),
    ...(learned === null ? [] : [text('prep_sheet_learned', { learned: learned.words })]),
  ].join('\n');
}

function goalAfter(text: Translate, last: LastTime | null): string {
  const open = last?.promises.find(({ state }) => state === 'open');
  if (open !== undefined) return text('prep_sheet_goal_agreed', { what: whatOf(text, open) });
  const answer = last?.answer ?? 'open';
  return text(answer === 'open' ? 'prep_sheet_goal_first' : `prep_sheet_goal_${answer}`);
}
