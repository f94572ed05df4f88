/** What of a step is in view: the part of several, the large question, the sheet over it. None of it is stored. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { cameBackFrom } from '../../lib/domain/conversation/coming-back.ts';
import { nextQuestion, questionBeside, questionsNow } from '../../lib/domain/conversation/next-question.ts';
import { AGREED, agreedToSayBack, isTimeToSayBack } from '../../lib/domain/conversation/say-back.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import { gaugesOf } from '../../lib/domain/guide/gauges.ts';
import type { Guide, Question, Step } from '../../lib/domain/guide/guide.ts';
import { createPartsInView } from './parts-in-view.ts';

/** What can lie over the step: all notes or commitments, the method’s own words in full, the last conversation with the person, what people say against it. */
export type Sheet = 'notes' | 'agreed' | 'signs' | 'last-time' | 'objections';

/** Follows the conversation, and what was chosen to be seen of it. */
export function createInView(around: {
  readonly guide: ReadonlySignal<Guide>;
  readonly state: ReadonlySignal<ConversationState>;
  readonly step: ReadonlySignal<Step | undefined>;
}) {
  const { guide, state, step } = around;
  /** The id of the question that was chosen, and what there was to say back then. */
  const chosen = signal<{ readonly id: string; readonly sayBack: string } | null>(null);
  const opened = signal<{
    readonly sheet: Sheet;
    readonly visit: number;
    readonly note?: string;
    readonly objection?: string | null;
  } | null>(null);

  const parts = createPartsInView(around);
  const sayBack = computed((): Question | undefined => {
    const here = step.value;
    // Right after the way back, what held them back goes first.
    if (here === undefined || cameBackFrom(guide.value, state.value)?.isFirst) return undefined;
    if (isTimeToSayBack(here, state.value)) return here.sayBack;
    const isAgreed = here.kind === 'next-steps' && agreedToSayBack(state.value).length > 0;
    return isAgreed ? { id: AGREED, text: '' } : undefined;
  });
  const questions = computed((): readonly Question[] => {
    const here = step.value;
    const part = here?.scripts.find(({ id }) => id === parts.part.value);
    if (here === undefined) return [];
    if (part !== undefined) return gaugesOf(here, part.id);
    const now = questionsNow(here, state.value);
    return sayBack.value === undefined ? now : [sayBack.value, ...now];
  });
  /** What there is to say back now; another commitment makes it another. */
  const toSayBack = computed(() =>
    sayBack.value === undefined
      ? ''
      : [sayBack.value.id, ...agreedToSayBack(state.value).map(({ id }) => id)].join(' '),
  );
  // What has become due since a question was chosen goes before it.
  const chosenQuestion = computed(() => {
    if (chosen.value === null) return null;
    const isDueSince = toSayBack.value !== '' && toSayBack.value !== chosen.value.sayBack;
    return isDueSince ? null : chosen.value.id;
  });
  const large = computed(() =>
    nextQuestion(questions.value, state.value.questionsAsked, chosenQuestion.value),
  );
  const after = computed(() =>
    questionBeside(questions.value, state.value.questionsAsked, chosenQuestion.value, 1),
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
    /** What to say back, which is one of the questions then; undefined while there is nothing to. */
    sayBack: sayBack as ReadonlySignal<Question | undefined>,
    /** The question in large type; undefined where all were asked. */
    largeQuestion: large as ReadonlySignal<Question | undefined>,
    /** The question that could be the large one next; undefined where no other is left. */
    questionAfter: after as ReadonlySignal<Question | undefined>,
    /** What lies over the step; null for nothing. */
    sheet: sheet as ReadonlySignal<Sheet | null>,
    /** Has another question stand in large type: this one, or the one beside. */
    chooseQuestion(which: string | 1 | -1) {
      const { questionsAsked } = state.peek();
      const id =
        typeof which === 'string'
          ? which
          : questionBeside(questions.peek(), questionsAsked, chosenQuestion.peek(), which)?.id;
      if (id !== undefined) chosen.value = { id, sayBack: toSayBack.peek() };
    },
    /** Opens a sheet over the step; closes it where it is open. */
    toggleSheet(which: Sheet) {
      opened.value = sheet.peek() === which ? null : { sheet: which, visit: state.peek().visits.length };
    },
    /** The id of the objection whose card is shown; null while it is looked for, and where they are not open. */
    shownObjection: computed(() => (sheet.value === 'objections' ? (opened.value?.objection ?? null) : null)),
    /** Opens the objections: one by its id, or all of them, of which one is looked for. */
    showObjection(objection: string | null) {
      opened.value = { sheet: 'objections', visit: state.peek().visits.length, objection };
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
