/** What is being typed in a field of a page whose words outlive the page. */
import { useState } from 'preact/hooks';
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
