/** What they agreed to do. */
import type { StateDraft } from '../state-draft.ts';
import type { CommitmentDetails } from '../terms.ts';
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const COMMITMENT_KINDS = {
  committed: {
    apply: put,
    affects: ['followUps', 'searchText'],
    words: { what: 'promise', wayWord: 'way' },
    outlastsWords: false,
    begins: true,
  },
  'commitment-edited': {
    apply(draft, event) {
      if (draft.state.commitments.has(event.commitment)) put(draft, event);
    },
    affects: ['followUps', 'searchText'],
    words: { what: 'promise', wayWord: 'way' },
    outlastsWords: false,
    begins: false,
  },
  'commitment-removed': {
    apply(draft, { commitment }) {
      draft.edit('commitments').delete(commitment);
    },
    affects: ['followUps', 'searchText'],
    begins: false,
  },
} satisfies SomeDefinitions;

function put(draft: StateDraft, { commitment: id, ...said }: CommitmentDetails & { commitment: string }) {
  const { what, due, way, wayWord, followUpAt } = said;
  const own = wayWord === undefined ? {} : { wayWord };
  draft.edit('commitments').set(id, { id, what, due, way, ...own, followUpAt });
}
