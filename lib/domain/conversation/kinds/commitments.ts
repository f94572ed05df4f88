/** What they agreed to do. */
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const COMMITMENT_KINDS = {
  committed: {
    apply(draft, { commitment: id, what, due, way, wayWord, followUpAt }) {
      const own = wayWord === undefined ? {} : { wayWord };
      draft.edit('commitments').set(id, { id, what, due, way, ...own, followUpAt });
    },
    affects: ['followUps', 'searchText'],
    words: { what: 'promise', wayWord: 'way' },
    outlastsWords: false,
    begins: true,
  },
  'commitment-removed': {
    apply(draft, { commitment }) {
      draft.edit('commitments').delete(commitment);
    },
    affects: ['followUps', 'searchText'],
    begins: false,
  },
} satisfies SomeDefinitions;
