/**
 * Everything that is searched, in blocks: where something was written, the block that it is in is made anew, and no other.
 * So a change costs the same however much there is.
 */
import { find } from './find.ts';
import { buildSearchIndex, type SearchEntry, type SearchIndex } from './search-index.ts';

/** What is searched of something stored. */
export interface SearchRow {
  /** What it is stored under; no two rows have the same. */
  readonly key: string;
  /** Epoch ms: the newest are found first, and of the same time those with the greater key. */
  readonly at: number;
  /** None where it is not stored any more, or nothing of it is searched. */
  readonly entries: readonly SearchEntry[];
}

/** What is searched, to be changed and looked through. */
export interface SearchBlocks {
  /** Puts rows in the place of those with their keys. */
  readonly put: (rows: readonly SearchRow[]) => void;
  /**
   * The entries that have every word and are accepted, a block at a time, the newest first; without words all that are
   * accepted. What is put meanwhile may be missed.
   */
  readonly find: (words: readonly string[], accept?: Accept) => Generator<readonly SearchEntry[]>;
}

type Accept = (entry: SearchEntry) => boolean;

interface Block {
  /** Newest first, at least one. */
  readonly rows: readonly SearchRow[];
  readonly corpus: SearchIndex;
}

/** So many rows are in a block; in one that has grown at most twice as many. */
const ROWS_IN_BLOCK = 200;

/** Makes blocks with nothing in them. */
export function createSearchBlocks(): SearchBlocks {
  /** Newest first. */
  let blocks: readonly Block[] = [];
  const blockOf = new Map<string, Block>();

  /** Makes blocks of rows, which come newest first, in the place of one that there was. */
  const replace = (old: Block | undefined, rows: readonly SearchRow[]) => {
    const made = partedRows(rows).map((some): Block => ({ rows: some, corpus: corpusOf(some) }));
    for (const block of made) for (const { key } of block.rows) blockOf.set(key, block);
    const at = old === undefined ? blocks.length : blocks.indexOf(old);
    blocks = blocks.toSpliced(at, old === undefined ? 0 : 1, ...made);
  };

  return {
    put(rows) {
      const now = new Map(rows.map((row) => [row.key, row] as const));
      const changed = new Map<Block | undefined, SearchRow[]>();
      const change = (block: Block | undefined, more: readonly SearchRow[]) =>
        changed.set(block, [...(changed.get(block) ?? []), ...more]);
      for (const key of now.keys()) {
        const block = blockOf.get(key);
        if (block !== undefined) change(block, []);
        blockOf.delete(key);
      }
      const added = [...now.values()].filter(({ entries }) => entries.length > 0);
      const places = Map.groupBy(added, (row) => placeFor(row, blocks));
      for (const [block, more] of places) change(block, more);
      for (const [block, more] of changed) {
        const kept = block?.rows.filter(({ key }) => !now.has(key)) ?? [];
        replace(block, [...kept, ...more].sort(newestFirst));
      }
    },
    *find(words, accept = () => true) {
      for (const { corpus } of blocks) {
        const found =
          words.length === 0
            ? corpus.entries.filter(accept)
            : find(corpus, words, Number.POSITIVE_INFINITY, accept);
        if (found.length > 0) yield found;
      }
    },
  };
}

/** At most so many of what was found. */
export function firstOf(found: Iterable<readonly SearchEntry[]>, most: number): SearchEntry[] {
  const first: SearchEntry[] = [];
  for (const some of found) {
    first.push(...some.slice(0, most - first.length));
    if (first.length >= most) break;
  }
  return first;
}

function newestFirst(one: SearchRow, other: SearchRow): number {
  return other.at - one.at || (one.key < other.key ? 1 : -1);
}

/**
 * The block that a row belongs to: the last one that begins before it, or else the first. Undefined where it comes after all
 * others and the last block is full: then it begins another.
 */
function placeFor(row: SearchRow, blocks: readonly Block[]): Block | undefined {
  const last = blocks.at(-1);
  const oldest = last?.rows.at(-1);
  const isAtEnd = oldest !== undefined && newestFirst(oldest, row) <= 0;
  if (isAtEnd) return (last?.rows.length ?? 0) < ROWS_IN_BLOCK ? last : undefined;
  return (
    blocks.findLast(({ rows: [first] }) => first !== undefined && newestFirst(first, row) <= 0) ?? blocks[0]
  );
}

function partedRows(rows: readonly SearchRow[]): (readonly SearchRow[])[] {
  if (rows.length === 0) return [];
  if (rows.length <= 2 * ROWS_IN_BLOCK) return [rows];
  return [rows.slice(0, ROWS_IN_BLOCK), ...partedRows(rows.slice(ROWS_IN_BLOCK))];
}

function corpusOf(rows: readonly SearchRow[]): SearchIndex {
  return buildSearchIndex(rows.flatMap(({ entries }) => entries));
}
