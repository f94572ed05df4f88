/** Follows what the rows that are shown say besides themselves. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';

/** Follows something in the store until the signal aborts. */
export type Follow<Answer> = (
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
) => void;

/** Calls `listener` with what belongs to the rows, anew whenever other rows are shown. Returns what ends it. */
export function followEach<Answer>(
  rows: ReadonlySignal<readonly { readonly id: string }[]>,
  of: (ids: readonly string[]) => Follow<Answer>,
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
): () => void {
  /** Compared as one text: the same rows, read again, are followed already. */
  const shown = computed(() => rows.value.map(({ id }) => id).join('\n'));
  return effect(() => {
    const ids = shown.value === '' ? [] : shown.value.split('\n');
    if (ids.length === 0) return;
    const following = new AbortController();
    of(ids)(listener, failed, following.signal);
    return () => following.abort();
  });
}
