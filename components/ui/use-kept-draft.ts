/** What is being typed in a field of a page whose words outlive the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptFields } from './kept-fields.ts';

/** The words of a field; null while nothing is typed. An emptied field is known here alone, until the page is closed. */
export function useKeptDraft<Field extends string>(field: Field, fields: KeptFields<Field>) {
  const [here, setHere] = useState<string | null>(null);
  return {
    typed: here ?? (fields.text(field) || null),
    /** What was typed since the page was opened; null for nothing. */
    here,
    /** Has words stand in the field, until the store has them. */
    show: setHere,
    /** Shows what is typed, and keeps it. */
    type(words: string): void {
      setHere(words);
      fields.type(field, words);
    },
    /** Forgets what was typed: what the store has stands there again. */
    drop(): void {
      setHere(null);
      fields.drop([field]);
    },
  };
}

/**
 * Keeps what stands in a field as if it were left, when its page is closed, and when it is found there as the page opens
 * again: nobody can tell by looking at it that it was never left.
 */
export function useKeepUnleft(
  { typed, here }: Pick<ReturnType<typeof useKeptDraft>, 'typed' | 'here'>,
  keep: () => Promise<void>,
): void {
  const latest = useRef(keep);
  latest.current = keep;
  const found = here === null ? typed : null;
  useEffect(() => {
    if (found !== null) void latest.current();
  }, [found]);
  useEffect(() => {
    const close = () => void latest.current();
    addEventListener('pagehide', close);
    return () => removeEventListener('pagehide', close);
  }, []);
}
