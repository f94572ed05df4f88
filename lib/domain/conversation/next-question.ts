/** Which question stands in large type, and which others could. */
import type { Question, Step } from '../guide/guide.ts';
import { type ConversationState, currentAsk } from './state.ts';

/** The questions of the moment: after a "not sure" the follow-up questions, else the step's own. */
export function questionsNow(step: Step, state: ConversationState): readonly Question[] {
  return currentAsk(state)?.answer === 'unsure' ? step.followUpQuestions : step.questions;
}

/**
 * The question to ask next: the chosen one, once it is asked the one after it, from the beginning again after the last.
 * Undefined where all were asked.
 *
 * @param chosen the id of the question that was chosen; null for none
 */
export function nextQuestion(
  questions: readonly Question[],
  asked: ReadonlySet<string>,
  chosen: string | null,
): Question | undefined {
  return fromChosen(questions, chosen).find(({ id }) => !asked.has(id));
}

/**
 * The question beside the next one, among those not asked yet, and round again at either end. Undefined where no more
 * than one is left.
 *
 * @param by which way: 1 for the one after, -1 for the one before
 */
export function questionBeside(
  questions: readonly Question[],
  asked: ReadonlySet<string>,
  chosen: string | null,
  by: 1 | -1,
): Question | undefined {
  const open = fromChosen(questions, chosen).filter(({ id }) => !asked.has(id));
  return open.length < 2 ? undefined : open.at(by);
}

function fromChosen(questions: readonly Question[], chosen: string | null): readonly Question[] {
  const from = Math.max(
    0,
    questions.findIndex(({ id }) => id === chosen),
  );
  return [...questions.slice(from), ...questions.slice(0, from)];
}
