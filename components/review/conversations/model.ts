/** The model of the conversations' list: filters, and the search over everything noted. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import { daysAtEnd } from '../../../lib/domain/dates/days-at-end.ts';
import { parseRange } from '../../../lib/domain/dates/parse-range.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import type { NamedConversation } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';
import { type Follow, followEach } from '../rows/follow-each.ts';
import {
  acceptEntry,
  answerOf,
  applyFilter,
  countAnswers,
  countFilters,
  type Filter,
  NO_FILTER,
} from './filter.ts';
import { createHits, type HitsSources, type Look } from './hits.ts';

/** Where the list gets what it shows. What fails is an Error. */
export interface ConversationsSources extends HitsSources {
  readonly guide: Guide;
  /** Whether the guide of an id, null for none that is known, has an ask. */
  readonly hasAsk: (guide: string | null) => boolean;
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
}

/** So many stand in the list before one asks for more. */
const PAGE = 100;

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
  /** The days as they were typed. */
  const days = signal('');
  const readDays = (typed: string) => parseRange(typed, new Date(sources.now()), sources.locale);
  const most = signal(PAGE);

  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const byId = computed(() => new Map((rows.value ?? []).map((row) => [row.id, row] as const)));
  /** Those that pass every filter but the one by their answer. */
  const whateverAnswer = computed(() => {
    return (rows.value ?? []).filter(applyFilter({ ...filter.value, outcome: '' }));
  });
  const answers = computed(() => countAnswers(whateverAnswer.value));
  const shown = computed(() => {
    const { outcome } = filter.value;
    return outcome === ''
      ? whateverAnswer.value
      : whateverAnswer.value.filter((row) => answerOf(row) === outcome);
  });
  const shownRows = computed(() => shown.value.slice(0, most.value));
  const isShown = signal(false);
  /** Of a list that nobody looks at, nothing more is read than its rows. */
  const detailedRows = computed(() => (isShown.value ? shownRows.value : []));
  const promises = signal<ReadonlyMap<string, readonly FollowUpDetails[]>>(new Map());
  const asked = signal<ReadonlyMap<string, string>>(new Map());
  const words = computed(() => wordsOf(query.value));
  const look = computed((): Look | null => {
    if (words.value.length === 0 && filter.value.kind === '') return null;
    const accept = acceptEntry(filter.value, byId.value, hits.nameOf);
    return { words: words.value, accept, isForPeople: countFilters(filter.value) === 0 };
  });
  const hits = createHits(sources, look, failed);

  const change = (changed: Partial<Filter>) => {
    filter.value = { ...filter.peek(), ...changed };
    most.value = PAGE;
    hits.startOver();
  };
  const unfilter = () => {
    days.value = '';
    change(NO_FILTER);
  };

  sources.conversations((found) => {
    rows.value = found;
  }, failed);
  followEach(
    detailedRows,
    sources.followUpsIn,
    (found) => {
      promises.value = openFirstBy(found, 'conversation');
    },
    failed,
  );
  followEach(
    computed(() => detailedRows.value.filter(({ asks }) => asks.length > 0)),
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

  const sayDays = (typed: string) => {
    days.value = typed;
    const read = readDays(typed);
    change('range' in read ? read.range : { from: '', until: '' });
  };

  return {
    get guide() {
      return sources.guide;
    },
    hasAsk: sources.hasAsk,
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
    /** To be called while the list is shown: what its rows say besides themselves is followed. Returns what ends it. */
    show(): () => void {
      isShown.value = true;
      return () => {
        isShown.value = false;
      };
    },
    /** Those that pass the filter. */
    shown,
    /** How many came to each answer, of those that pass the other filters. */
    answers,
    /** Those of them that stand in the list. */
    shownRows,
    /** What was promised in those, by conversation, what is next first. */
    promises: promises as ReadonlySignal<typeof promises.value>,
    /** What was asked in those, by conversation. */
    asked: asked as ReadonlySignal<typeof asked.value>,
    most: most as ReadonlySignal<number>,
    /** Whether something is looked for: then hits stand in the place of the list. */
    isLooking: computed(() => look.value !== null),
    found: hits,
    /** To be called when a search is likely. */
    prepare: hits.prepare,
    search(text: string) {
      query.value = text;
      hits.startOver();
      hits.prepare();
    },
    /** What is typed for the days. */
    days: days as ReadonlySignal<string>,
    daysRead: computed(() => readDays(days.value)),
    /** Days as people say them; what is none leaves them open. */
    sayDays,
    /** Puts the filters in the place of the words that are looked for; days that were said at their end are one of them. */
    filterInstead() {
      const said = daysAtEnd(query.peek(), new Date(sources.now()), sources.locale);
      query.value = '';
      if (said !== '') sayDays(said);
    },
    /** The first or the last of the days: what was typed does not say it any more. */
    correctDays(corrected: Partial<Pick<Filter, 'from' | 'until'>>) {
      days.value = '';
      change(corrected);
    },
    change,
    /** Takes all filters away; what is looked for stays. */
    unfilter,
    clear() {
      unfilter();
      query.value = '';
    },
    more() {
      most.value += PAGE;
    },
  };
}
