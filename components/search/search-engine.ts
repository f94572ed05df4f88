/** Follows what is searched, and looks for words in it. Loaded when a search is likely: it is not needed before. */

import { wordsOf } from '../../lib/domain/search/find.ts';
import { peopleByName } from '../../lib/domain/search/people-by-name.ts';
import { createSearchBlocks, firstOf } from '../../lib/domain/search/search-blocks.ts';
import type { SearchEntry } from '../../lib/domain/search/search-index.ts';
import { comparePeopleFound, groupOf, isThere } from './hit-groups.ts';
import { GROUPS, type Group, MOST_HITS, type Results, type SearchSources } from './search-sources.ts';

/** What the engine tells, as it goes on. */
export interface SearchListener {
  /** What is looked for now. */
  readonly query: () => string;
  /** Null where nothing is looked for. */
  readonly show: (results: Results | null) => void;
  readonly setReading: (isReading: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Follows what is searched until the signal aborts, and answers the query; `look` is to be called whenever that changes.
 * What was read so far is searched at once.
 */
export function createSearchEngine(sources: SearchSources, listener: SearchListener, signal: AbortSignal) {
  const blocks = {
    notes: createSearchBlocks(),
    promises: createSearchBlocks(),
    people: createSearchBlocks(),
    prepared: createSearchBlocks(),
  };
  let looks = 0;

  const findIn = (group: Group, words: readonly string[]): SearchEntry[] => {
    if (words.length === 0) return [];
    const found = blocks[group].find(words);
    return group === 'people' ? peopleByName(found).slice(0, MOST_HITS) : firstOf(found, MOST_HITS);
  };
  const look = async () => {
    const words = wordsOf(listener.query());
    looks += 1;
    const mine = looks;
    const entries = GROUPS.flatMap((group) => findIn(group, words));
    const found = entries.length === 0 ? [] : await sources.found(entries);
    // An answer that comes late must not replace that of what was typed since.
    if (mine !== looks || signal.aborted) return;
    const hitsOf = (group: Group) => found.filter((hit) => groupOf(hit.entry) === group && isThere(hit));
    const [notes, promises] = [hitsOf('notes'), hitsOf('promises')];
    const people = hitsOf('people').sort(comparePeopleFound);
    const hits = { notes, promises, people, prepared: hitsOf('prepared') };
    listener.show(listener.query() === '' ? null : { words, hits });
  };
  const lookAgain = () => void look().catch(listener.failed);

  sources.searchable(
    {
      rows(rows) {
        for (const group of GROUPS) {
          const isIn = (entry: SearchEntry) => groupOf(entry) === group;
          blocks[group].put(rows.map((row) => ({ ...row, entries: row.entries.filter(isIn) })));
        }
        if (listener.query() !== '') lookAgain();
      },
      setReading(isReading) {
        listener.setReading(isReading);
        if (!isReading && listener.query() !== '') lookAgain();
      },
    },
    listener.failed,
    signal,
  );
  return { look: lookAgain };
}
