/** The ask, its silence and its answer. */
import { replaceLast, type SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const ASK_KINDS = {
  asked: {
    apply(draft, { ask: id, at: askedAt }) {
      draft.edit('asks').push({ id, askedAt, answeredAt: null, answer: null });
    },
    affects: [],
    begins: true,
  },
  answered: {
    apply(draft, { ask, at }) {
      const isMeant = (one: { readonly id: string; readonly answeredAt: number | null }) =>
        one.id === ask && one.answeredAt === null;
      replaceLast(draft.edit('asks'), isMeant, { answeredAt: at });
    },
    affects: [],
    begins: false,
  },
  'answer-judged': {
    apply(draft, { ask, answer }) {
      replaceLast(draft.edit('asks'), ({ id }) => id === ask, { answer });
    },
    affects: [],
    begins: false,
  },
} satisfies SomeDefinitions;
