/** Completes the rows that are shown and that an earlier version wrote. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { ConversationRow } from '../../../lib/storage/rows.ts';

/** Completes rows (`complete-rows.ts`), by their ids. */
export type CompleteRows = (ids: readonly string[]) => Promise<void>;

/** Has the rows completed that are not, whenever others are shown. Returns what ends it. */
export function completeShown(
  rows: ReadonlySignal<readonly ConversationRow[]>,
  complete: CompleteRows,
  failed: (error: unknown) => void,
): () => void {
  return effect(() => {
    const incomplete = rows.value.filter(({ lastNote }) => lastNote === undefined);
    if (incomplete.length > 0) complete(incomplete.map(({ id }) => id)).catch(failed);
  });
}
