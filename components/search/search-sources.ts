/** What a search looks through, and what it finds. */
import type { SearchEntry } from '../../lib/domain/search/search-index.ts';
import type { SearchableListener } from '../../lib/storage/follow-searchable.ts';
import type { FoundEntry } from '../../lib/storage/found-entries.ts';

/** Where the search gets what it looks through. What fails is an Error. */
export interface SearchSources {
  /** Follows everything that is searched, the newest first, until the signal aborts. */
  readonly searchable: (
    listener: SearchableListener,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
  /** The rows that belong to what was found. */
  readonly found: (entries: readonly SearchEntry[]) => Promise<readonly FoundEntry[]>;
}

/** The kinds of hits, in the order in which they are shown. */
export const GROUPS = ['notes', 'promises', 'people', 'prepared'] as const;

/** One kind of hits. */
export type Group = (typeof GROUPS)[number];

/** As many hits of a kind as one looks through; who wants others types more. */
export const MOST_HITS = 30;

/** What was found for some words. */
export interface Results {
  readonly words: readonly string[];
  readonly hits: Readonly<Record<Group, readonly FoundEntry[]>>;
}
