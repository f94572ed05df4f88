/** The path through the steps in words: what its picture shows, for everyone who does not see it. */
import type { ConversationState } from '../../../lib/conversation/state.ts';
import { numberOf, stepOf } from '../../../lib/guide/find.ts';
import type { Guide } from '../../../lib/guide/guide.ts';
import { minutesAndSeconds } from '../../ui/duration.ts';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import { type Item, Section } from './section.tsx';

/** Each stay with its minute, whether it went back to be there, and its light. */
export function PathList({ guide, state }: { readonly guide: Guide; readonly state: ConversationState }) {
  const text = useStrings();
  return <Section title={text('review_path')} items={pathOf(text, guide, state)} />;
}

function pathOf(text: Translate, guide: Guide, state: ConversationState): Item[] {
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
