/** How a conversation begins, and whom it is with. */
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const START_KINDS = {
  started: {
    apply(draft, event) {
      const { state } = draft;
      state.id = event.conversation;
      state.guide = event.guide;
      state.guideVersion = event.guideVersion ?? null;
      state.person = event.person;
      state.call = event.call;
      state.startedAt = event.at;
      for (const [blank, text] of Object.entries(event.carried)) draft.edit('blanks').set(blank, text);
    },
    affects: ['person', 'followUps', 'searchText', 'guideVersion'],
    words: { 'person.name': 'name', carried: 'plan' },
    outlastsWords: true,
  },
  'campaign-chosen': {
    apply({ state }, { campaign }) {
      state.campaign = campaign;
    },
    affects: [],
  },
  'prep-sheet-chosen': {
    apply({ state }, { prepSheet }) {
      state.prepSheet = prepSheet;
    },
    affects: ['prepSheet'],
  },
  'person-named': {
    apply({ state }, { name }) {
      if (state.person !== null) state.person = { ...state.person, name };
    },
    affects: ['person', 'followUps', 'searchText'],
    words: { name: 'name' },
    outlastsWords: false,
  },
  'person-recognized': {
    apply({ state }, { person }) {
      if (state.person !== null) state.person = person;
    },
    affects: ['person', 'followUps', 'searchText', 'prepSheet'],
    words: { 'person.name': 'name' },
    outlastsWords: true,
  },
} satisfies SomeDefinitions;
