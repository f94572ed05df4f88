/** What a search looks through, and what it finds. */
import type { SearchEntry } from '../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../lib/storage/found-entries.ts';

/** Where the search gets what it looks through. What fails is an Error. */
export interface SearchSources {
  /** Everything that is searched, part by part; what comes first is found first. */
  readonly searchable: () => AsyncIterable<readonly SearchEntry[]>;
  /** Calls the listener now and whenever something that is searched has changed. */
  readonly searchableChanged: (listener: () => void, failed: (error: unknown) => void) => void;
  /** The rows that belong to what was found. */
  readonly found: (entries: readonly SearchEntry[]) => Promise<readonly FoundEntry[]>;
}

/** The kinds of hits, in the order in which they are shown. */
export const GROUPS = ['notes', 'promises', 'people'] as const;

/** One kind of hits. */
export type Group = (typeof GROUPS)[number];

/** As many hits of a kind as one looks through; who wants others types more. */
export const MOST_HITS = 30;

/** What was found for some words. */
export interface Results {
  readonly words: readonly string[];
  readonly hits: Readonly<Record<Group, readonly FoundEntry[]>>;
}
