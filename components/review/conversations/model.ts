/** The model of the conversations' list: filters, and the search over everything noted. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { find, matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import {
  buildSearchIndex,
  type SearchEntry,
  type SearchIndex,
} from '../../../lib/domain/search/search-index.ts';
import type { NamedConversation, PersonRow } from '../../../lib/storage/rows.ts';
import type { ConversationText } from '../../../lib/storage/search-text.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';
import { type Follow, followEach } from '../rows/follow-each.ts';
import { applyFilter, countFilters, type Filter, NO_FILTER } from './filter.ts';

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
  /** Follows what was asked last in conversations, by their ids; nothing of those whose ask was never written down. */
  readonly asksIn: (ids: readonly string[]) => Follow<ReadonlyMap<string, string>>;
  readonly complete: CompleteRows;
  /** Everything that was written down, in no order. */
  readonly searchText: () => Promise<readonly ConversationText[]>;
  /** All follow-ups, in no order, of which `followUpEntry` says what is searched. */
  readonly followUps: () => Promise<readonly FollowUpDetails[]>;
  readonly followUpEntry: (row: FollowUpDetails) => SearchEntry | null;
  /** Everyone, by name. */
  readonly people: () => Promise<readonly PersonRow[]>;
  /** Calls the listener now and whenever something that is searched has changed. */
  readonly searchableChanged: (listener: () => void, failed: (error: unknown) => void) => void;
  /** Lets the page do what else it has to do. */
  readonly breathe: () => Promise<void>;
}

/** Something found: what was written down, with whom, and where. */
export interface Hit extends SearchEntry {
  readonly name: string;
  /** When the conversation began, epoch ms; null where it was in none. */
  readonly at: number | null;
}

/** So many stand in the list before one asks for more. */
const PAGE = 100;
/** As many hits as one looks through; who wants others types more. */
const MOST_HITS = 50;
/** As many follow-ups and people beside them: their own lists have all. */
const MOST_FOLLOW_UPS = 10;
const MOST_PEOPLE = 5;

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
  /** What follow-ups say beside it. */
  const followedUp = signal<SearchIndex | null>(null);
  /** Read with the corpus: everyone, by name, and the names on follow-ups, by their ids. */
  const everyone = signal<readonly PersonRow[]>([]);
  let namesOf: ReadonlyMap<string, string> = new Map();
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
  const asked = signal<ReadonlyMap<string, string>>(new Map());
  const words = computed(() => wordsOf(query.value));
  const hits = computed((): readonly Hit[] | null => {
    if (words.value.length === 0) return null;
    const isShown = applyFilter(filter.value);
    const isFiltered = countFilters(filter.value) > 0;
    const accept = (id: string) => {
      // What was said in no conversation passes where none is filtered out.
      if (id === '') return !isFiltered;
      const row = byId.value.get(id);
      return row !== undefined && isShown(row);
    };
    const look = (index: SearchIndex | null, most: number) =>
      index === null ? [] : find(index, words.value, most, accept);
    const found = [...look(corpus.value, MOST_HITS), ...look(followedUp.value, MOST_FOLLOW_UPS)];
    return found.map((entry) => {
      const row = byId.value.get(entry.conversation);
      return { ...entry, name: row?.name ?? namesOf.get(entry.id) ?? '', at: row?.startedAt ?? null };
    });
  });
  const people = computed(() => {
    if (words.value.length === 0 || countFilters(filter.value) > 0) return [];
    return everyone.value.filter(({ name }) => matchesName(name, words.value)).slice(0, MOST_PEOPLE);
  });

  /** Makes the corpus if there is none, or if something was written since; the newest conversation first. */
  const make = async () => {
    while (madeOf !== changes) {
      madeOf = changes;
      const began = (id: string) => byId.peek().get(id)?.startedAt ?? 0;
      const [written, followUps, known] = await Promise.all([
        sources.searchText(),
        sources.followUps(),
        sources.people(),
      ]);
      const rows = [...written].sort((one, other) => began(other.conversation) - began(one.conversation));
      const said = rows.flatMap(({ conversation, sayings: some }) =>
        some.map(({ id, kind, text }) => ({ conversation, id, kind, text })),
      );
      const ofFollowUps = followUps.toReversed().flatMap((row) => sources.followUpEntry(row) ?? []);
      const called = new Map(known.map(({ id, name }) => [id, name]));
      namesOf = new Map(followUps.map(({ id, person }) => [id, called.get(person) ?? '']));
      everyone.value = known;
      followedUp.value = await buildSearchIndex(ofFollowUps, sources.breathe);
      corpus.value = await buildSearchIndex(said, sources.breathe);
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
  }, failed);
  sources.searchableChanged(() => {
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
  followEach(
    computed(() => shownRows.value.filter(({ asks }) => asks.length > 0)),
    sources.asksIn,
    (found) => {
      asked.value = found;
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
    /** What was asked in those, by conversation. */
    asked: asked as ReadonlySignal<typeof asked.value>,
    most: most as ReadonlySignal<number>,
    /** What the search found; null while nothing is looked for. */
    hits,
    /** The people who are called so, as few as stand beside the hits. */
    people,
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
