/**
 * When it is time to say back what was heard (step 2: "Summarize what you've heard about what they care about and why"),
 * and what was agreed (step 6: "Summarize what they agreed to do, by when, & how you’ll follow up").
 */
import type { Step } from '../guide/guide.ts';
import type { EventBody } from './events.ts';
import { stakeOf } from './notes.ts';
import type { Commitment, ConversationState } from './state.ts';

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

/** Stands for the sentence that says back what was agreed, among the ids of questions. */
export const AGREED = 'agreed';

const SAID_BACK = 'said-back:';

/** Whether the id of something that was checked off is that of a commitment said back. */
export function isSaidBack(question: string): boolean {
  return question.startsWith(SAID_BACK);
}

/** So many commitments are said back in one breath. */
const AT_ONCE = 2;

/** What is to be said back to them next of what was agreed, in the order in which it was agreed. */
export function agreedToSayBack(state: ConversationState): readonly Commitment[] {
  return leftToSayBack(state).slice(0, AT_ONCE);
}

/** How many follow what is to be said back next. */
export function moreToSayBack(state: ConversationState): number {
  return Math.max(0, leftToSayBack(state).length - AT_ONCE);
}

function leftToSayBack({ commitments, questionsAsked }: ConversationState): readonly Commitment[] {
  return [...commitments.values()].filter(({ id, isOwn }) => !isOwn && !questionsAsked.has(SAID_BACK + id));
}

/** What was to be said back next has been said. */
export function sayBackAgreed(state: ConversationState): EventBody[] {
  return agreedToSayBack(state).map(({ id }) => saidBack(id, true));
}

/** What was changed since it was said back is to be said once more. */
export function sayBackAnew({ questionsAsked }: ConversationState, commitment: string): EventBody[] {
  return questionsAsked.has(SAID_BACK + commitment) ? [saidBack(commitment, false)] : [];
}

function saidBack(commitment: string, asked: boolean) {
  return { type: 'question-ticked', question: SAID_BACK + commitment, asked } as const;
}
