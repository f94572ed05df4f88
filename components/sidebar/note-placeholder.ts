/** What the empty note field asks for, by the moment. */
import { cameBackFrom } from '../../lib/domain/conversation/coming-back.ts';
import { currentStep } from '../../lib/domain/conversation/intents.ts';
import { type ConversationState, currentAsk, currentVisit } from '../../lib/domain/conversation/state.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';

/** What is asked at a no, by its kind; what is learned from one for good has a field of its own. */
const AT_A_NO = {
  'not-now': 'note_why_not_now',
  'not-that': 'note_why_not_that',
  'not-ever': 'note_placeholder',
} as const;

/**
 * The message of the placeholder: after a yellow light, a “not sure,” or right after the way back, their own words are
 * what is worth keeping; at a no, why. `kind` is the kind of no in view; undefined where none is.
 */
export function notePlaceholder(guide: Guide, state: ConversationState, kind: string | undefined) {
  const step = currentStep(guide, state);
  const answer = step?.kind === 'ask' ? currentAsk(state)?.answer : undefined;
  if (answer === 'no') return AT_A_NO[(kind ?? 'not-now') as keyof typeof AT_A_NO] ?? 'note_placeholder';
  const isDoubt =
    answer === 'unsure' ||
    currentVisit(state)?.light === 'yellow' ||
    cameBackFrom(guide, state)?.isFirst === true;
  return isDoubt ? 'note_in_their_words' : 'note_placeholder';
}
