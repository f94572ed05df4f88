/** The popup's search over names, notes and commitments. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { MOST_HITS, type Results, type SearchSources } from '../search/search-sources.ts';

/** What is searched, and the guide in use, whose steps are found by their names. */
export interface PopupSearchSources extends SearchSources {
  readonly guide: () => Promise<Guide>;
}

/** The model of the search. */
export type SearchModel = ReturnType<typeof createSearchModel>;

/** Makes the model; it reads nothing before `prepare` or `search`, and follows the store from then on. */
export function createSearchModel(sources: PopupSearchSources, failed: (error: unknown) => void) {
  const query = signal('');
  const results = signal<Results | null>(null);
  const isReading = signal(false);
  const guide = signal<Guide | null>(null);

  const load = async () => {
    sources.guide().then((inUse) => {
      guide.value = inUse;
    }, failed);
    const { createSearchEngine } = await import('../search/search-engine.ts');
    const listener = {
      query: () => query.peek(),
      show(found: Results | null) {
        results.value = found;
      },
      setReading(now: boolean) {
        isReading.value = now;
      },
      failed,
    };
    // The popup lives as long as its document.
    return createSearchEngine(sources, listener, new AbortController().signal);
  };
  let engine: ReturnType<typeof load> | null = null;
  const prepare = () => {
    engine ??= load();
    return engine;
  };

  return {
    query: query as ReadonlySignal<string>,
    /** What was found so far; null while nothing is looked for, or nothing was looked through yet. */
    results: results as ReadonlySignal<Results | null>,
    /** Whether there is something to be looked for. */
    isOn: computed(() => query.value.trim() !== ''),
    /** Whether not everything has been looked through yet. */
    isReading: isReading as ReadonlySignal<boolean>,
    mostHits: MOST_HITS,
    /** Null until it was read. */
    guide: guide as ReadonlySignal<Guide | null>,
    /** To be called when a search is likely. */
    prepare: () => void prepare().catch(failed),
    search(typed: string) {
      query.value = typed;
      if (typed !== '' || engine !== null) prepare().then(({ look }) => look(), failed);
    },
  };
}
