/** The model of the conversations' list: filters, and the search over everything noted. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { find, wordsOf } from '../../../lib/domain/search/find.ts';
import {
  buildSearchIndex,
  type SearchEntry,
  type SearchIndex,
} from '../../../lib/domain/search/search-index.ts';
import type { NamedConversation, SearchTextRow } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';
import { type Follow, followEach } from '../rows/follow-each.ts';
import { applyFilter, type Filter, NO_FILTER } from './filter.ts';

/** Where the list gets what it shows. What fails is an Error. */
export interface ConversationsSources {
  readonly guide: Guide;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** What the organizer calls the levels of assessment. */
  readonly labels: () => Promise<AssessmentLabels>;
  /** Follows which single keys the person wants; the ones they have first. */
  readonly singleKeys: (listener: (keys: SingleKeys) => void, failed: (error: unknown) => void) => void;
  /** Follows every conversation, the one held last first. */
  readonly conversations: (
    listener: (rows: readonly NamedConversation[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** Follows the follow-ups of conversations, by their ids, until the signal aborts. */
  readonly followUpsIn: (ids: readonly string[]) => Follow<readonly FollowUpDetails[]>;
  readonly complete: CompleteRows;
  /** Everything that was written down, in no order. */
  readonly searchText: () => Promise<readonly SearchTextRow[]>;
  /** Lets the page do what else it has to do. */
  readonly breathe: () => Promise<void>;
}

/** Something found: what was written down, and where. */
export interface Hit extends SearchEntry {
  readonly row: NamedConversation;
}

/** So many stand in the list before one asks for more. */
const PAGE = 100;
/** As many hits as one looks through; who wants others types more. */
const MOST_HITS = 50;

/** The model. */
export type ConversationsModel = ReturnType<typeof createConversationsModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createConversationsModel(sources: ConversationsSources) {
  const rows = signal<readonly NamedConversation[] | null>(null);
  const problem = signal<string | null>(null);
  const labels = signal<AssessmentLabels>({});
  const singleKeys = signal(DEFAULT_SINGLE_KEYS);
  const filter = signal<Filter>(NO_FILTER);
  const query = signal('');
  const most = signal(PAGE);
  const corpus = signal<SearchIndex | null>(null);
  /** Counts up with every change of the store, so that a corpus made before it is known to be old. */
  let changes = 0;
  let madeOf = -1;
  let isMaking = false;

  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const byId = computed(() => new Map((rows.value ?? []).map((row) => [row.id, row] as const)));
  const shown = computed(() => (rows.value ?? []).filter(applyFilter(filter.value)));
  const shownRows = computed(() => shown.value.slice(0, most.value));
  const promises = signal<ReadonlyMap<string, readonly FollowUpDetails[]>>(new Map());
  const words = computed(() => wordsOf(query.value));
  const hits = computed((): readonly Hit[] | null => {
    if (words.value.length === 0) return null;
    const isShown = applyFilter(filter.value);
    const accept = (id: string) => {
      const row = byId.value.get(id);
      return row !== undefined && isShown(row);
    };
    const found = corpus.value === null ? [] : find(corpus.value, words.value, MOST_HITS, accept);
    return found.flatMap((entry) => {
      const row = byId.value.get(entry.conversation);
      return row === undefined ? [] : [{ ...entry, row }];
    });
  });

  /** Makes the corpus if there is none, or if something was written since; the newest conversation first. */
  const make = async () => {
    while (madeOf !== changes) {
      madeOf = changes;
      const began = (id: string) => byId.peek().get(id)?.startedAt ?? 0;
      const rows = [...(await sources.searchText())].sort(
        (one, other) => began(other.conversation) - began(one.conversation),
      );
      const entries = rows.flatMap(({ conversation, sayings: some }) =>
        some.map(({ id, kind, text }) => ({ conversation, id, kind, text })),
      );
      corpus.value = await buildSearchIndex(entries, sources.breathe);
    }
  };
  const prepare = () => {
    if (isMaking) return;
    isMaking = true;
    make()
      .catch(failed)
      .finally(() => {
        isMaking = false;
      });
  };

  sources.conversations((found) => {
    rows.value = found;
    changes += 1;
    if (words.peek().length > 0) prepare();
  }, failed);
  followEach(
    shownRows,
    sources.followUpsIn,
    (found) => {
      promises.value = openFirstBy(found, 'conversation');
    },
    failed,
  );
  completeShown(shownRows, sources.complete, failed);
  sources.labels().then((found) => {
    labels.value = found;
  }, failed);

  sources.singleKeys((keys) => {
    singleKeys.value = keys;
  }, failed);

  return {
    guide: sources.guide,
    get locale() {
      return sources.locale;
    },
    now: sources.now,
    labels: labels as ReadonlySignal<AssessmentLabels>,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly NamedConversation[] | null>,
    singleKeys: singleKeys as ReadonlySignal<SingleKeys>,
    problem: problem as ReadonlySignal<string | null>,
    filter: filter as ReadonlySignal<Filter>,
    query: query as ReadonlySignal<string>,
    words,
    /** Those that pass the filter. */
    shown,
    /** Those of them that stand in the list. */
    shownRows,
    /** What was promised in those, by conversation, what is next first. */
    promises: promises as ReadonlySignal<typeof promises.value>,
    most: most as ReadonlySignal<number>,
    /** What the search found; null while nothing is looked for. */
    hits,
    mostHits: MOST_HITS,
    /** Whether what was written down is still being read. */
    isReading: computed(() => words.value.length > 0 && corpus.value === null),
    /** To be called when a search is likely. */
    prepare,
    search(text: string) {
      query.value = text;
      prepare();
    },
    change(change: Partial<Filter>) {
      filter.value = { ...filter.peek(), ...change };
      most.value = PAGE;
    },
    clear() {
      filter.value = NO_FILTER;
      query.value = '';
      most.value = PAGE;
    },
    more() {
      most.value += PAGE;
    },
  };
}
