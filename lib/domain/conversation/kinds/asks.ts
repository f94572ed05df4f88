/** The ask, its silence and its answer. */
import { replaceLast, type SomeDefinitions } from './kind-definition.ts';
import { raise, takeAway } from './objections.ts';

/** What they do. */
export const ASK_KINDS = {
  asked: {
    apply(draft, { ask: id, at: askedAt }) {
      const isSmaller = draft.state.isSmallerAsk;
      draft
        .edit('asks')
        .push({ id, askedAt, answeredAt: null, answer: null, isSmaller, no: null, objections: [] });
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
  'objection-heard': {
    apply(draft, { ask, objection, heard, at }) {
      const last = draft.state.asks.at(-1);
      if (last?.id !== ask) return;
      const others = last.objections.filter((one) => one !== objection);
      const objections = heard ? [...others, objection] : others;
      replaceLast(draft.edit('asks'), ({ id }) => id === ask, { objections });
      if (heard) raise(draft, { id: objection, text: '', at });
      else takeAway(draft, objection, last.askedAt);
    },
    affects: [],
    begins: false,
  },
  'no-marked': {
    apply(draft, { ask, kind }) {
      replaceLast(draft.edit('asks'), ({ id }) => id === ask, { no: kind });
    },
    affects: [],
    begins: false,
  },
  'ask-chosen': {
    apply({ state }, { smaller }) {
      state.isSmallerAsk = smaller;
    },
    affects: [],
  },
} satisfies SomeDefinitions;
