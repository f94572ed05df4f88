/** What they agreed to do. */
import { currentAsk } from '../state.ts';
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
  const word = wayWord === undefined ? {} : { wayWord };
  const before = draft.state.commitments.get(id);
  const isOwn = before === undefined ? isComingBack(draft, said) : before.isOwn === true;
  const own = isOwn ? ({ isOwn } as const) : {};
  draft.edit('commitments').set(id, { id, what, due, way, ...word, followUpAt, ...own });
}

/**
 * Whether it is what follows on a "not now", where nothing is agreed but that the organizer comes back: the step in which
 * they say what they will do is another one.
 */
function isComingBack({ state }: StateDraft, { due, followUpAt }: Omit<CommitmentDetails, 'what'>): boolean {
  const isNotNow = state.ended === null && currentAsk(state)?.no === 'not-now';
  return isNotNow && due === null && followUpAt !== null;
}
