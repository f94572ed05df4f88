/** An ask in words, on the page and in Markdown alike. */
import {
  type Ask,
  askInSilence,
  type ConversationState,
  silenceLength,
} from '../../../lib/domain/conversation/state.ts';
import { minutesAndSeconds } from '../../ui/duration.ts';
import type { Translate } from '../../ui/strings.tsx';

/** The answer and how long the silence was; while it lasts, that it does, for its length is not known yet. */
export function askWords(text: Translate, ask: Ask, state: ConversationState): string {
  const { ended, lastAt } = state;
  if (ended === null && askInSilence(state)?.id === ask.id) return text('review_silence_lasts');
  const answer = text(ask.answer === null ? 'review_no_answer' : `answer_${ask.answer}`);
  const silence = minutesAndSeconds(silenceLength(ask, ended?.at ?? lastAt));
  return `${answer} · ${text('review_silence', { length: silence })}`;
}
