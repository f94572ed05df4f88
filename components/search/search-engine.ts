/** Reads what is searched, and looks for words in it. Loaded when a search is likely: it is not needed before. */

import { find, wordsOf } from '../../lib/domain/search/find.ts';
import {
  buildSearchIndex,
  type SearchEntry,
  type SearchIndex,
} from '../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../lib/storage/found-entries.ts';
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

/** Reads everything, follows its changes, and answers the query; `look` is to be called whenever that changes. */
export function createSearchEngine(sources: SearchSources, listener: SearchListener) {
  /** What was read so far, each part as a corpus of its kind. */
  let parts: readonly Part[] = [];
  let isReading = false;
  let isStale = false;
  let looks = 0;

  const look = async () => {
    const words = wordsOf(listener.query());
    const entries = findIn(parts, words);
    looks += 1;
    const mine = looks;
    const found = words.length === 0 ? [] : await sources.found(entries);
    // An answer that comes late must not replace that of what was typed since.
    if (mine !== looks) return;
    const hitsOf = (group: Group) => found.filter((hit) => groupOf(hit.entry) === group && isThere(hit));
    const [notes, promises, people] = [hitsOf('notes'), hitsOf('promises'), hitsOf('people')];
    listener.show(listener.query() === '' ? null : { words, hits: { notes, promises, people } });
  };
  const lookAgain = () => void look().catch(listener.failed);

  /** Reads everything; the first time, what was read is searched at once, later only when all of it is there. */
  const read = async () => {
    const isFirst = parts.length === 0;
    const fresh: Part[] = [];
    for await (const entries of sources.searchable()) {
      for (const group of GROUPS) {
        const some = entries.filter((entry) => groupOf(entry) === group);
        if (some.length > 0) fresh.push({ group, corpus: await buildSearchIndex(some) });
      }
      if (!isFirst) continue;
      parts = [...fresh];
      if (listener.query() !== '') lookAgain();
    }
    parts = fresh;
  };
  const readWhileStale = async () => {
    if (isReading) return;
    isReading = true;
    listener.setReading(true);
    try {
      while (isStale) {
        isStale = false;
        await read();
        if (listener.query() !== '') await look();
      }
    } catch (error) {
      listener.failed(error);
    } finally {
      isReading = false;
      listener.setReading(false);
    }
  };

  sources.searchableChanged(() => {
    isStale = true;
    void readWhileStale();
  }, listener.failed);
  return { look: lookAgain };
}

interface Part {
  readonly group: Group;
  readonly corpus: SearchIndex;
}

/** What was learned and written in the debrief are notes, too. */
function groupOf({ kind }: SearchEntry): Group {
  if (kind === 'person') return 'people';
  return kind === 'promise' ? 'promises' : 'notes';
}

/** The entries that have every word, group by group. */
function findIn(parts: readonly Part[], words: readonly string[]): SearchEntry[] {
  return GROUPS.flatMap((group) => {
    const found: SearchEntry[] = [];
    for (const part of parts) {
      const room = MOST_HITS - found.length;
      if (part.group === group && room > 0) found.push(...find(part.corpus, words, room));
    }
    return found;
  });
}

/** Whether what was found has not been deleted since it was read. */
function isThere({ entry, conversation, followUp, person }: FoundEntry): boolean {
  if (entry.kind === 'person') return person !== undefined;
  return conversation !== undefined || followUp !== undefined;
}
