/** When it is time to say back what was heard (step 2: "Summarize what you've heard about what they care about and why"). */
import type { Step } from '../guide/guide.ts';
import { stakeOf } from './blanks.ts';
import type { ConversationState } from './state.ts';

/** So many questions asked give enough to say back. */
const ENOUGH = 3;

/** Whether the step has words for it, something was heard, and it was not said back yet. */
export function isTimeToSayBack({ questions, sayBack }: Step, state: ConversationState): boolean {
  const { questionsAsked } = state;
  if (sayBack === undefined || questionsAsked.has(sayBack.id)) return false;
  return (
    stakeOf(state) !== undefined || questions.filter(({ id }) => questionsAsked.has(id)).length >= ENOUGH
  );
}
