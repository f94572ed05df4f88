/** The scale of a guide: the number that they gave, and what they said of it. */
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const RATING_KINDS = {
  rated: {
    apply(draft, { step, rating, why, at }) {
      // It is changed in its place: the one that was given first stands first.
      const since = draft.state.ratings.get(step)?.at ?? at;
      draft.edit('ratings').set(step, { rating, why, at: since });
    },
    affects: ['searchText'],
    words: { why: 'note' },
    outlastsWords: true,
  },
} satisfies SomeDefinitions;
