/** The guides that there are: those that ship, and those that the organizer has brought in. */

import type { Guide } from './guide.ts';
import { sixSteps } from './six-steps.ts';

/** What is kept of them. */
export interface KeptGuides {
  /** Those that were brought in. */
  readonly own: readonly Guide[];
  /** By which one conversations are begun: its id. */
  readonly inUse: string;
}

/** As it is before any is brought in. */
export const NO_OWN_GUIDES: KeptGuides = { own: [], inUse: sixSteps.id };

/** The guides, to be looked up. */
export interface Guides {
  readonly all: readonly Guide[];
  /** The one that conversations are begun by. */
  readonly inUse: Guide;
  /** The one of this id; null and one that is gone stand for the one in use. */
  readonly of: (id: string | null) => Guide;
}

/**
 * Makes what is kept ready to be looked up, beside those that ship, as far as they are loaded (`loadShipped`). One that was
 * brought in before one of its id shipped stands in its place.
 */
export function guidesOf({ own, inUse }: KeptGuides, shipped: readonly Guide[] = [sixSteps]): Guides {
  const all = [...shipped.filter(({ id }) => !own.some((one) => one.id === id)), ...own];
  const begun = all.find(({ id }) => id === inUse) ?? all.find(({ id }) => id === sixSteps.id) ?? sixSteps;
  return { all, inUse: begun, of: (wanted) => all.find(({ id }) => id === wanted) ?? begun };
}
