/**
 * Everything that was written down, as one long folded text: looking for a word in it is the browser's own search in a
 * string, which needs no index to be built and kept in memory.
 */
import { normalizeText } from './normalize-text.ts';

/** Something written down, and in which conversation; '' where it belongs to none. */
export interface SearchEntry {
  readonly conversation: string;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** When it was said, epoch ms; absent where it belongs to a conversation, which has its own time. */
  readonly at?: number;
  /** Whom it is about, by the person's id; absent where its conversation tells. */
  readonly person?: string;
  /** Given where it is not their name alone: that of somebody who is the same person, or their name with their tags. */
  readonly isOtherName?: boolean;
}

/** The corpus; entries stand in the order in which they are found. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** All folded texts, each after a line feed. */
  readonly folded: string;
  /** Where each entry's text begins in `folded`; then its length and one. */
  readonly starts: Uint32Array;
}

/** Between two entries; no folded text has one of its own. */
export const ENTRY_SEPARATOR = '\n';

/** Makes a corpus. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const starts = new Uint32Array(entries.length + 1);
  let folded = '';
  for (const [index, { text }] of entries.entries()) {
    starts[index] = folded.length + 1;
    folded += ENTRY_SEPARATOR + normalizeText(text).replaceAll(ENTRY_SEPARATOR, ' ');
  }
  starts[entries.length] = folded.length + 1;
  return { entries, folded, starts };
}
