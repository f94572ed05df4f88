/**
 * Everything that was written down, as one long folded text: looking for a word in it is the browser's own search in a
 * string, which needs no index to be built and kept in memory.
 */
import { normalizeText } from './normalize-text.ts';

/** Something written down, and in which conversation. */
export interface SearchEntry {
  readonly conversation: string;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
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
/** So many entries are folded between two looks at what else the page has to do. */
const BATCH_SIZE = 2_000;

/** Makes a corpus; `breathe` is awaited now and then, so that a large one does not hold up the page. */
export async function buildSearchIndex(
  entries: readonly SearchEntry[],
  breathe: () => Promise<void> = async () => {},
): Promise<SearchIndex> {
  const starts = new Uint32Array(entries.length + 1);
  const chunks: string[] = [];
  let length = 0;
  for (let first = 0; first < entries.length; first += BATCH_SIZE) {
    let chunk = '';
    for (const [index, { text }] of entries.slice(first, first + BATCH_SIZE).entries()) {
      const folded = ENTRY_SEPARATOR + normalizeText(text).replaceAll(ENTRY_SEPARATOR, ' ');
      starts[first + index] = length + 1;
      length += folded.length;
      chunk += folded;
    }
    chunks.push(chunk);
    await breathe();
  }
  starts[entries.length] = length + 1;
  return { entries, folded: chunks.join(''), starts };
}
