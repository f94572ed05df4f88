/** How a conversation ends, and what the organizer makes of it. */
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const ENDING_KINDS = {
  ended: {
    apply({ state }, { at, learned, intent }) {
      state.ended = { at, learned, outcome: state.asks.at(-1)?.answer ?? 'open', intent };
    },
    affects: ['searchText'],
    words: { learned: 'debrief' },
    outlastsWords: true,
  },
  learned: {
    apply({ state }, { text }) {
      if (state.ended !== null) state.ended = { ...state.ended, learned: text };
    },
    affects: ['searchText'],
    words: { text: 'debrief' },
    outlastsWords: false,
  },
  debriefed: {
    apply(draft, { question, text }) {
      if (text === '') draft.edit('debrief').delete(question);
      else draft.edit('debrief').set(question, text);
    },
    affects: ['searchText'],
    words: { text: 'debrief' },
    outlastsWords: false,
  },
  assessed: {
    apply({ state }, { level }) {
      state.assessment = level;
    },
    affects: [],
  },
} satisfies SomeDefinitions;
