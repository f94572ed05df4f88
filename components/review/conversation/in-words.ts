/** The path through the steps in words, on the page and in Markdown alike. */
import {
  type Ask,
  askInSilence,
  type ConversationState,
  silenceLength,
} from '../../../lib/domain/conversation/state.ts';
import { numberedName, stepNumber } from '../../../lib/domain/guide/find.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import type { Translate } from '../../ui/strings.tsx';

/** A stay in a step. */
export interface StayWords {
  /** Minutes and seconds into the conversation. */
  readonly at: string;
  /** The step's number and name, in the guide's language. */
  readonly step: string;
  /** Whether it went back to be there, and its light, in the interface's language. */
  readonly about: readonly string[];
}

/** The stays, in order. */
export function pathWords(text: Translate, guide: Guide, state: ConversationState): StayWords[] {
  return state.visits.map(({ step, at, light }, index) => {
    const number = stepNumber(guide, step);
    const before = state.visits[index - 1];
    const isBack = before !== undefined && number < stepNumber(guide, before.step);
    const about = [
      ...(isBack ? [text('path_back')] : []),
      ...(light === null ? [] : [text(`action_${light}_light`)]),
    ];
    return {
      at: minutesAndSeconds(at - (state.startedAt ?? 0)),
      step: numberedName(guide, step),
      about,
    };
  });
}

/** The answer and how long the silence was; while it lasts, that it does, for its length is not known yet. */
export function askWords(text: Translate, ask: Ask, state: ConversationState): string {
  const { ended, lastAt } = state;
  if (ended === null && askInSilence(state)?.id === ask.id) return text('silence_lasts');
  const answer = text(ask.answer === null ? 'no_answer_marked' : `answer_${ask.answer}`);
  const silence = minutesAndSeconds(silenceLength(ask, ended?.at ?? lastAt));
  return `${answer} · ${text('silence_length', { length: silence })}`;
}
