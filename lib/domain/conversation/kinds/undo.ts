/** Taking an intent back, and doing it again. */
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do: an intent that stands undone is left out by the fold itself. */
export const UNDO_KINDS = {
  undone: { apply() {}, affects: ['person', 'followUps', 'searchText'], begins: false },
  redone: { apply() {}, affects: ['person', 'followUps', 'searchText'], begins: false },
} satisfies SomeDefinitions;
