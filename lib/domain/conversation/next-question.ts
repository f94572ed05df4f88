/** Which question stands in large type. */
import type { Question, Step } from '../guide/guide.ts';
import { type ConversationState, currentAsk } from './state.ts';

/** The questions of the moment: after a "not sure" the follow-up questions, else the step's own. */
export function questionsNow(step: Step, state: ConversationState): readonly Question[] {
  return currentAsk(state)?.answer === 'unsure' ? step.followUpQuestions : step.questions;
}

/** The question to ask next: the first that was not asked yet; undefined where all were. */
export function nextQuestion(
  questions: readonly Question[],
  asked: ReadonlySet<string>,
): Question | undefined {
  return questions.find(({ id }) => !asked.has(id));
}
