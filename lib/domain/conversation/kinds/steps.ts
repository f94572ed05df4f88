/** The way through the guide: its steps, lights, questions and blanks. */
import { replaceLast, type SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const STEP_KINDS = {
  'step-entered': {
    apply(draft, { step, reason, at }) {
      draft.edit('visits').push({ step, reason, at, light: null });
    },
    affects: [],
  },
  'light-shown': {
    apply(draft, { step, light }) {
      replaceLast(draft.edit('visits'), (visit) => visit.step === step, { light });
    },
    affects: [],
  },
  'question-ticked': {
    apply(draft, { question, asked }) {
      if (asked) draft.edit('questionsAsked').add(question);
      else draft.edit('questionsAsked').delete(question);
    },
    affects: [],
  },
  'blank-filled': {
    apply(draft, { blank, text }) {
      if (text === '') draft.edit('blanks').delete(blank);
      else draft.edit('blanks').set(blank, text);
    },
    affects: [],
    words: { text: 'plan' },
    outlastsWords: false,
  },
} satisfies SomeDefinitions;
