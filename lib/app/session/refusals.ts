/** What can never be saved as it is. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

/** The words of what was refused, kept on the screen until the person has done with them. */
export interface Refusals {
  /** '' for a change that has no words. */
  readonly words: ReadonlySignal<readonly string[]>;
  /** Adds the words of one thing; without any it is a change that has none. */
  readonly add: (words: readonly string[]) => void;
  readonly dismiss: () => void;
}

/** Makes an empty list. */
export function createRefusals(): Refusals {
  const words = signal<readonly string[]>([]);
  return {
    words,
    add(more) {
      words.value = [...new Set([...words.peek(), ...(more.length === 0 ? [''] : more)])];
    },
    dismiss() {
      words.value = [];
    },
  };
}
