/** The models of the people's list, and of one person. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PersonField } from '../../../lib/domain/conversation/draft-fields.ts';
import { personPlace } from '../../../lib/domain/conversation/draft-places.ts';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import { groupsOf } from '../../../lib/domain/follow-up/due-groups.ts';
import type { FollowUp, FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import { type NextFilter, passesNext } from '../../../lib/domain/person/next-filter.ts';
import type { United } from '../../../lib/domain/person/same-person.ts';
import { distinctTags, hasTag, tagsAsText } from '../../../lib/domain/person/tags.ts';
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { Known, NamedPerson } from '../../../lib/storage/people.ts';
import type { ConversationRow, PersonRow } from '../../../lib/storage/rows.ts';
import { createAttempt, isDone } from '../../ui/attempt.ts';
import { createKeptFields, type KeptWords } from '../../ui/kept-fields.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';
import { type Follow, followEach } from '../rows/follow-each.ts';

/** What can be changed of someone on their page. */
export type ContactDetails = Partial<
  Pick<
    PersonRow,
    'name' | 'email' | 'phone' | 'moreEmails' | 'morePhones' | 'otherWays' | 'pronouns' | 'tags' | 'notes'
  >
>;

/** Where the models get what they show. What fails is an Error. */
export interface PeopleSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the guide in use, in order. */
  readonly steps: readonly StepId[];
  /** Whether the guide of an id, null for none that is known, has an ask. */
  readonly hasAsk: (guide: string | null) => boolean;
  readonly labels: () => Promise<AssessmentLabels>;
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
  readonly complete: CompleteRows;
  /** Follows one person, by id. */
  readonly person: (id: string) => Follow<Known>;
  readonly change: (id: string, reach: ContactDetails) => Promise<void>;
  /** People whose name begins so. */
  readonly peopleNamed: (beginning: string) => Promise<readonly NamedPerson[]>;
  /** Says that the other, by id, is this person, and that somebody is someone of their own again. */
  readonly join: (id: string, other: string) => Promise<void>;
  readonly separate: (id: string) => Promise<void>;
  /** What is being typed about people. */
  readonly words: () => Promise<KeptWords>;
  readonly deletion: (id: string) => Deletion;
  readonly addFollowUp: (followUp: FollowUp) => Promise<void>;
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

/** The model of a person. */
export type PersonModel = ReturnType<typeof createPersonModel>;

/** Makes the model of the person with an id; it follows the store until `close`. */
export function createPersonModel(id: string, sources: PeopleSources) {
  const known = signal<Known | null>(null);
  const labels = signal<AssessmentLabels>({});
  const problem = signal<string | null>(null);
  const most = signal(PAGE);
  const following = new AbortController();
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  sources.labels().then((found) => {
    labels.value = found;
  }, failed);
  sources.person(id)(
    (found) => {
      known.value = found;
    },
    failed,
    following.signal,
  );
  const attempt = createAttempt(problem);
  const shown = computed(() => (known.value?.conversations ?? []).slice(0, most.value));
  const endCompleting = completeShown(shown, sources.complete, failed);
  return {
    get locale() {
      return sources.locale;
    },
    now: sources.now,
    steps: sources.steps,
    hasAsk: sources.hasAsk,
    /** Null until the store has answered. */
    known: known as ReadonlySignal<Known | null>,
    labels: labels as ReadonlySignal<AssessmentLabels>,
    problem: problem as ReadonlySignal<string | null>,
    /** The conversations that stand in the story, the one held last first. */
    shown,
    more() {
      most.value += PAGE;
    },
    deletion: sources.deletion(id),
    /** What a follow-up with them is added through. */
    adding: {
      now: sources.now,
      get locale() {
        return sources.locale;
      },
      place: personPlace(id),
      words: sources.words,
      failed,
      // It is known whom it is with.
      people: async () => [],
      add: sources.addFollowUp,
    },
    /** What is being typed about them. */
    fields: createKeptFields<PersonField>(personPlace(id), { ...sources, failed }),
    /** Returns whether it could be kept, as the two below do. */
    change: (reach: ContactDetails) => isDone(attempt, () => sources.change(id, reach)),
    join: (who: string, other: string) => isDone(attempt, () => sources.join(who, other)),
    separate: (who: string) => isDone(attempt, () => sources.separate(who)),
    async peopleNamed(beginning: string): Promise<readonly NamedPerson[]> {
      try {
        return await sources.peopleNamed(beginning);
      } catch (error) {
        failed(error);
        return [];
      }
    },
    close() {
      following.abort();
      endCompleting();
    },
  };
}
