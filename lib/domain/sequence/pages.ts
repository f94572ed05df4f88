/** A long list, page by page. */

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Which one it is, from 0. */
  readonly index: number;
  /** How many items come before it. */
  readonly before: number;
  /** How many items the whole list has. */
  readonly count: number;
}

/** The page of a list at an index from 0, with at most `size` items; beyond the end of the list it is the last one. */
export function pageAt<Item>(items: readonly Item[], index: number, size: number): Page<Item> {
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const at = Math.min(Math.max(0, index), last);
  const before = at * size;
  return { items: items.slice(before, before + size), index: at, before, count: items.length };
}
