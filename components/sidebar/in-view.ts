/** What of a step is in view: the part of several, the large question, the sheet over it. None of it is stored. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { nextQuestion, questionBeside, questionsNow } from '../../lib/domain/conversation/next-question.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { gaugesOf } from '../../lib/domain/guide/gauges.ts';
import type { Question, Step } from '../../lib/domain/guide/guide.ts';
import { createPartsInView } from './parts-in-view.ts';

/** What can lie over the step: all notes, the method’s own words in full, the last conversation with the person. */
export type Sheet = 'notes' | 'signs' | 'last-time';

/** Follows the conversation, and what was chosen to be seen of it. */
export function createInView(around: {
  readonly state: ReadonlySignal<ConversationState>;
  readonly step: ReadonlySignal<Step | undefined>;
}) {
  const { state, step } = around;
  const chosenQuestion = signal<string | null>(null);
  const opened = signal<{ readonly sheet: Sheet; readonly visit: number; readonly note?: string } | null>(
    null,
  );

  const parts = createPartsInView(around);
  const questions = computed(() => {
    const here = step.value;
    const part = here?.scripts.find(({ id }) => id === parts.part.value);
    if (here === undefined) return [];
    return part === undefined ? questionsNow(here, state.value) : gaugesOf(here, part.id);
  });
  const large = computed(() =>
    nextQuestion(questions.value, state.value.questionsAsked, chosenQuestion.value),
  );
  const sheet = computed(() => {
    const { visits, ended } = state.value;
    // Another step is seen, not what lay over the one before.
    return opened.value?.visit === visits.length && ended === null ? opened.value.sheet : null;
  });

  return {
    ...parts,
    /** The questions that the moment is about; asked or not. */
    questions: questions as ReadonlySignal<readonly Question[]>,
    /** The question in large type; undefined where all were asked. */
    largeQuestion: large as ReadonlySignal<Question | undefined>,
    /** What lies over the step; null for nothing. */
    sheet: sheet as ReadonlySignal<Sheet | null>,
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
    /** Opens all notes, and one of them to be changed. */
    openNote(note: string) {
      opened.value = { sheet: 'notes', visit: state.peek().visits.length, note };
    },
    /** The id of the note that is to be changed as soon as it is shown; null for none. */
    openedNote: () => opened.peek()?.note ?? null,
  };
}
