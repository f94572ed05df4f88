/** The model of the people's list. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import { groupsOf } from '../../../lib/domain/follow-up/due-groups.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { type NextFilter, passesNext } from '../../../lib/domain/person/next-filter.ts';
import type { United } from '../../../lib/domain/person/same-person.ts';
import { distinctTags, hasTag, tagsAsText } from '../../../lib/domain/person/tags.ts';
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { ConversationRow, PersonRow } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { completeShown } from '../rows/complete-shown.ts';
import { type Follow, followEach } from '../rows/follow-each.ts';
import type { PersonSources } from './person-model.ts';

/** Where the models get what they show: the list more than the page of a person. What fails is an Error. */
export interface PeopleSources extends PersonSources {
  readonly look: PeopleLook;
  /** Follows which single keys the person wants; the ones they have first. */
  readonly singleKeys: (listener: (keys: SingleKeys) => void, failed: (error: unknown) => void) => void;
  /** Follows everyone, by name, until the signal aborts. */
  readonly people: Follow<readonly United<PersonRow>[]>;
  /** Follows every follow-up that is open, in no order. */
  readonly openFollowUps: Follow<readonly FollowUpDetails[]>;
  /** Follows the conversations with people, by their ids: of each, the one held last first. */
  readonly conversationsWith: (
    ids: readonly string[],
  ) => Follow<ReadonlyMap<string, readonly ConversationRow[]>>;
}

/** So many stand in the list before one asks for more. */
const PAGE = 100;

/** How the list is looked at; it outlives the model, which ends when a person is looked at. */
export interface PeopleLook {
  readonly order: Signal<PeopleOrder>;
  readonly next: Signal<NextFilter>;
  /** The tag of those who are shown; '' for all. */
  readonly tag: Signal<string>;
}

/** How the people are ordered: by what is next with them, or by name. */
export type PeopleOrder = 'next' | 'name';

/** The model of the list. */
export type PeopleModel = ReturnType<typeof createPeopleModel>;

/** Makes the model of the list; it follows the store until `close`. */
export function createPeopleModel(sources: PeopleSources) {
  const { people, openFollowUps, conversationsWith } = sources;
  const { order, next: nextFilter, tag } = sources.look;
  const rows = signal<readonly United<PersonRow>[] | null>(null);
  const problem = signal<string | null>(null);
  const query = signal('');
  const most = signal(PAGE);
  const singleKeys = signal(DEFAULT_SINGLE_KEYS);
  const labels = signal<AssessmentLabels>({});
  const next = signal<ReadonlyMap<string, readonly FollowUpDetails[]> | null>(null);
  const talks = signal<ReadonlyMap<string, readonly ConversationRow[]> | null>(null);
  const following = new AbortController();
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  people(
    (found) => {
      rows.value = found;
    },
    failed,
    following.signal,
  );
  openFollowUps(
    (found) => {
      next.value = openFirstBy(found, 'person');
    },
    failed,
    following.signal,
  );
  sources.labels().then((found) => {
    labels.value = found;
  }, failed);
  sources.singleKeys((keys) => {
    singleKeys.value = keys;
  }, failed);
  /** Those with something planned first, as the follow-ups are ordered; the others after them, by name. */
  const ordered = computed(() => {
    const everyone = rows.value ?? [];
    if (order.value === 'name') return everyone;
    const planned = next.value ?? new Map<string, readonly FollowUpDetails[]>();
    const whose = new Map<FollowUpDetails, United<PersonRow>>();
    for (const row of everyone) {
      const [due] = planned.get(row.id) ?? [];
      if (due !== undefined) whose.set(due, row);
    }
    const { overdue, today, upcoming } = groupsOf([...whose.keys()], new Date(sources.now()));
    return [
      ...[...overdue, ...today, ...upcoming].flatMap((due) => whose.get(due) ?? []),
      ...everyone.filter(({ id }) => !planned.has(id)),
    ];
  });
  const tags = computed(() =>
    distinctTags((rows.value ?? []).flatMap((row) => row.tags ?? [])).sort(
      new Intl.Collator(sources.locale).compare,
    ),
  );
  /** One that nobody has any more, as after it was taken from the last, hides nobody. */
  const tagShown = computed(() => (hasTag({ tags: tags.value }, tag.value) ? tag.value : ''));
  const shown = computed(() => {
    const words = wordsOf(query.value);
    const now = new Date(sources.now());
    return ordered.value.filter(
      ({ id, name, alsoCalled = [], tags }) =>
        passesNext(nextFilter.value, next.value?.get(id)?.[0], now) &&
        (tagShown.value === '' || hasTag({ tags }, tagShown.value)) &&
        (words.length === 0 ||
          [name, ...alsoCalled].some((one) => matchesName(`${one} ${tagsAsText(tags)}`, words))),
    );
  });
  const shownRows = computed(() => (next.value === null ? [] : shown.value.slice(0, most.value)));
  const unfollow = followEach(
    shownRows,
    conversationsWith,
    (found) => {
      talks.value = found;
    },
    failed,
  );
  // The last one of each: those before it are completed where they are shown.
  const endCompleting = completeShown(
    computed(() => [...(talks.value?.values() ?? [])].flatMap(([last]) => last ?? [])),
    sources.complete,
    failed,
  );
  return {
    get locale() {
      return sources.locale;
    },
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly United<PersonRow>[] | null>,
    problem: problem as ReadonlySignal<string | null>,
    singleKeys: singleKeys as ReadonlySignal<SingleKeys>,
    query: query as ReadonlySignal<string>,
    most: most as ReadonlySignal<number>,
    now: sources.now,
    /** Those who are looked for, in order. */
    shown,
    /** Those of them that stand in the list; none until it is known what is next. */
    shownRows,
    order: order as ReadonlySignal<PeopleOrder>,
    /** What the organizer calls the levels of assessment. */
    labels: labels as ReadonlySignal<AssessmentLabels>,
    /** What is open with somebody, by their id, what is next first. */
    next: next as ReadonlySignal<typeof next.value>,
    /** The conversations with those that stand in the list, by their id, the one held last first; null until they are read. */
    talks: talks as ReadonlySignal<typeof talks.value>,
    /** Which are shown, by what is next with them. */
    nextFilter: nextFilter as ReadonlySignal<NextFilter>,
    /** All that anybody has, in order. */
    tags: tags as ReadonlySignal<readonly string[]>,
    /** The one of those who are shown; '' for all. */
    tagShown: tagShown as ReadonlySignal<string>,
    filterByTag(chosen: string) {
      tag.value = chosen;
      most.value = PAGE;
    },
    filterByNext(chosen: NextFilter) {
      nextFilter.value = chosen;
      most.value = PAGE;
    },
    showAll() {
      query.value = '';
      nextFilter.value = 'any';
      tag.value = '';
      most.value = PAGE;
    },
    orderBy(chosen: PeopleOrder) {
      order.value = chosen;
      most.value = PAGE;
    },
    search(text: string) {
      query.value = text;
      most.value = PAGE;
    },
    more() {
      most.value += PAGE;
    },
    close() {
      following.abort();
      unfollow();
      endCompleting();
    },
  };
}
