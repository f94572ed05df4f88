/** The path through the steps in words, on the page and in Markdown alike. */
import type { ConversationState } from '../../../lib/conversation/state.ts';
import { numberOf, stepOf } from '../../../lib/guide/find.ts';
import type { Guide } from '../../../lib/guide/guide.ts';
import { minutesAndSeconds } from '../../ui/duration.ts';
import type { Translate } from '../../ui/strings.tsx';
import type { Item } from './section.tsx';

/** Each stay with its minute, whether it went back to be there, and its light. */
export function pathWords(text: Translate, guide: Guide, state: ConversationState): Item[] {
  return state.visits.map(({ step, at, light }, index) => {
    const number = numberOf(guide, step);
    const before = state.visits[index - 1];
    const isBack = before !== undefined && number < numberOf(guide, before.step);
    const words = [
      `${number || ''} ${stepOf(guide, step)?.name ?? step}`,
      ...(isBack ? [text('path_back')] : []),
      ...(light === null ? [] : [text(`action_${light}_light`)]),
    ];
    return { at: minutesAndSeconds(at - (state.startedAt ?? 0)), words: words.join(' · ') };
  });
}
