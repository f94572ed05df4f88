/** What of a step is in view: the part of several, the large question, the sheet over it. None of it is stored. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { nextQuestion, questionBeside, questionsNow } from '../../lib/domain/conversation/next-question.ts';
import { type ConversationState, currentAsk } from '../../lib/domain/conversation/state.ts';
import type { Question, Step } from '../../lib/domain/guide/guide.ts';

/** What can lie over the step: all notes, the method’s own words in full, the last conversation with the person. */
export type Sheet = 'notes' | 'signs' | 'last-time';

/** The kinds of no, in the order in which they are offered. */
const KINDS_OF_NO = ['notNow', 'notThat', 'notEver'];

/** The ids of the parts of which one is in view; empty where all is one. */
export function partsNow(step: Step, state: ConversationState): readonly string[] {
  const answer = currentAsk(state)?.answer ?? null;
  if (answer === 'no') return KINDS_OF_NO;
  return step.kind === 'talk' && step.scripts.length > 1 ? step.scripts.map(({ id }) => id) : [];
}

/** Follows the conversation, and what was chosen to be seen of it. */
export function createInView(around: {
  readonly state: ReadonlySignal<ConversationState>;
  readonly step: ReadonlySignal<Step | undefined>;
}) {
  const { state, step } = around;
  const chosenQuestion = signal<string | null>(null);
  /** One of the parts of each step at most. */
  const chosenParts = signal<readonly string[]>([]);
  const opened = signal<{ readonly sheet: Sheet; readonly visit: number } | null>(null);

  const questions = computed(() => (step.value === undefined ? [] : questionsNow(step.value, state.value)));
  const large = computed(() =>
    nextQuestion(questions.value, state.value.questionsAsked, chosenQuestion.value),
  );
  const parts = computed(() => (step.value === undefined ? [] : partsNow(step.value, state.value)));
  const part = computed(() => parts.value.find((id) => chosenParts.value.includes(id)) ?? parts.value[0]);
  const sheet = computed(() => {
    const { visits, ended } = state.value;
    // Another step is seen, not what lay over the one before.
    return opened.value?.visit === visits.length && ended === null ? opened.value.sheet : null;
  });

  const choosePart = (id: string) => {
    chosenParts.value = [...chosenParts.peek().filter((one) => !parts.peek().includes(one)), id];
  };

  return {
    /** The questions that the moment is about; asked or not. */
    questions: questions as ReadonlySignal<readonly Question[]>,
    /** The question in large type; undefined where all were asked. */
    largeQuestion: large as ReadonlySignal<Question | undefined>,
    /** The parts of which one is in view, by id; empty where all is one. */
    parts: parts as ReadonlySignal<readonly string[]>,
    /** The part in view; undefined where there are none. */
    part: part as ReadonlySignal<string | undefined>,
    /** What lies over the step; null for nothing. */
    sheet: sheet as ReadonlySignal<Sheet | null>,
    choosePart,
    /** Turns to the part beside the one in view, round again at either end. */
    turnPart(by: 1 | -1) {
      const ids = parts.peek();
      const here = ids.indexOf(part.peek() ?? '');
      const there = ids.at((here + by) % ids.length);
      if (there !== undefined) choosePart(there);
    },
    /** Has another question stand in large type: this one, or the one beside. */
    chooseQuestion(which: string | 1 | -1) {
      const { questionsAsked } = state.peek();
      chosenQuestion.value =
        typeof which === 'string'
          ? which
          : (questionBeside(questions.peek(), questionsAsked, chosenQuestion.peek(), which)?.id ??
            chosenQuestion.peek());
    },
    /** Whether there is a question beside the large one. */
    hasOtherQuestion: () =>
      questionBeside(questions.peek(), state.peek().questionsAsked, chosenQuestion.peek(), 1) !== undefined,
    /** Opens a sheet over the step; closes it where it is open. */
    toggleSheet(which: Sheet) {
      opened.value = sheet.peek() === which ? null : { sheet: which, visit: state.peek().visits.length };
    },
    closeSheet() {
      opened.value = null;
    },
  };
}
