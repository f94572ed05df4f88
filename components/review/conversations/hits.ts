/** What the review's search finds: every hit, of which a page is described. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { peopleByName } from '../../../lib/domain/search/people-by-name.ts';
import { createSearchBlocks, firstOf } from '../../../lib/domain/search/search-blocks.ts';
import type { SearchEntry } from '../../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../../lib/storage/found-entries.ts';
import { comparePeopleFound, groupOf, isThere } from '../../search/hit-groups.ts';
import type { SearchSources } from '../../search/search-sources.ts';

/** What is looked for. */
export interface Look {
  /** As `wordsOf` gives them; none where all that is accepted is looked for. */
  readonly words: readonly string[];
  readonly accept: (entry: SearchEntry) => boolean;
  /** Whether people are looked for, too, by their names. */
  readonly isForPeople: boolean;
}

/** Where the hits come from. */
export interface HitsSources extends SearchSources {
  /** Epoch ms. */
  readonly now: () => number;
  /** Lets the page do what else it has to do. */
  readonly breathe: () => Promise<void>;
}

/** So many hits stand in the list before one asks for more, and come with each time of asking. */
export const HITS_PAGE = 50;
/** As many people stand above them before one asks for more. */
const FIRST_PEOPLE = 5;
/** As many places in campaigns and prep sheets. */
const MOST_PLANNED = 10;
/** For so long, ms, it looks before the page gets a look in. */
const SLICE = 10;

interface Found {
  /** What was looked for. */
  readonly look: Look;
  readonly entries: readonly SearchEntry[];
  readonly people: readonly SearchEntry[];
  readonly prepared: readonly SearchEntry[];
  /** Whether there may be more that was not looked through yet. */
  readonly isPart: boolean;
}

/** What is to be seen of what was found: how much there is and its page change together, whatever takes its time. */
interface Shown {
  readonly found: Found;
  readonly page: readonly FoundEntry[];
  /** How many more of each would come. */
  readonly next: number;
  readonly nextPeople: number;
}

/** Follows what is looked for, null for nothing; what is searched is read with `prepare`, or when something is looked for. */
export function createHits(
  sources: HitsSources,
  look: ReadonlySignal<Look | null>,
  failed: (error: unknown) => void,
) {
  const written = createSearchBlocks();
  const people = createSearchBlocks();
  const planned = createSearchBlocks();
  const names = new Map<string, string>();
  /** Counts up with every change of what is searched. */
  const changes = signal(0);
  const isReading = signal(true);
  const found = signal<Found | null>(null);
  const most = signal(HITS_PAGE);
  const mostPeople = signal(FIRST_PEOPLE);
  const shown = signal<Shown | null>(null);
  let isPrepared = false;

  const prepare = () => {
    if (isPrepared) return;
    isPrepared = true;
    const put = {
      rows(rows: Parameters<typeof written.put>[0]) {
        people.put(rows.map((row) => ({ ...row, entries: row.entries.filter(isPerson) })));
        planned.put(rows.map((row) => ({ ...row, entries: row.entries.filter(isPlanned) })));
        written.put(rows.map((row) => ({ ...row, entries: row.entries.filter(isWritten) })));
        for (const { entries } of rows)
          for (const one of entries) if (isPerson(one) && !one.isOtherName) names.set(one.id, one.text);
        // While it is read, a full page stands until all is there.
        const isFull = (found.peek()?.entries.length ?? 0) >= HITS_PAGE;
        if (!isReading.peek() || !isFull) changes.value = changes.peek() + 1;
      },
      setReading(now: boolean) {
        const isRead = isReading.peek() && !now;
        isReading.value = now;
        if (isRead) changes.value = changes.peek() + 1;
      },
    };
    sources.searchable(put, failed, new AbortController().signal);
  };

  /** Looks through all, a slice at a time, until it is `stopped`. */
  const lookThrough = async (sought: Look, stopped: AbortSignal) => {
    const { words, accept, isForPeople } = sought;
    const called = isForPeople ? peopleByName(people.find(words)) : [];
    // Apart from what was said, and filtered by nothing that is asked about that.
    const prepared = isForPeople ? firstOf(planned.find(words), MOST_PLANNED) : [];
    const entries: SearchEntry[] = [];
    let isShown = false;
    let begun = sources.now();
    for (const some of written.find(words, accept)) {
      for (const one of some) entries.push(one);
      if (sources.now() - begun < SLICE) continue;
      if (!isShown && entries.length >= HITS_PAGE) {
        found.value = { look: sought, entries: [...entries], people: called, prepared, isPart: true };
        isShown = true;
      }
      await sources.breathe();
      if (stopped.aborted) return;
      begun = sources.now();
    }
    found.value = { look: sought, entries, people: called, prepared, isPart: false };
  };
  const whileStands = (run: (stopped: AbortSignal) => Promise<void>) => {
    const standing = new AbortController();
    run(standing.signal).catch(failed);
    return () => standing.abort();
  };

  effect(() => {
    const { value } = look;
    if (value === null) {
      found.value = null;
      return;
    }
    prepare();
    void changes.value;
    return whileStands((stopped) => lookThrough(value, stopped));
  });
  effect(() => {
    const { value } = found;
    if (value === null) {
      shown.value = null;
      return;
    }
    const { entries, people: called, prepared } = value;
    const ofEntries = most.value;
    const ofPeople = mostPeople.value;
    const first = [...called.slice(0, ofPeople), ...prepared, ...entries.slice(0, ofEntries)];
    return whileStands(async (stopped) => {
      const page = (await sources.found(first)).filter(isThere);
      if (stopped.aborted) return;
      shown.value = {
        found: value,
        page,
        next: nextOf(entries, ofEntries),
        nextPeople: nextOf(called, ofPeople),
      };
    });
  });

  const pageOf = (isOne: (entry: SearchEntry) => boolean) =>
    computed(() => shown.value?.page.filter(({ entry }) => isOne(entry)) ?? []);
  const peopleOnPage = pageOf(isPerson);

  return {
    prepare,
    /** What a person is called, by id; '' where nobody knows. */
    nameOf: (person: string) => names.get(person) ?? '',
    /** How many there are; null while nothing is looked for, or nothing was looked through. */
    count: computed(() => shown.value && countOf(shown.value.found)),
    /** Whether what is searched is still being read, or looked through. */
    isBusy: computed(
      () => look.value !== null && (isReading.value || !isWhole(shown.value?.found, look.value)),
    ),
    people: computed(() => [...peopleOnPage.value].sort(comparePeopleFound)),
    /** A page of them, or as many as were asked for. */
    hits: pageOf(isWritten),
    /** What stands in campaigns and prep sheets. */
    prepared: pageOf(isPlanned),
    /** How many more hits would come; 0 where all stand there. */
    next: computed(() => shown.value?.next ?? 0),
    more() {
      most.value += HITS_PAGE;
    },
    /** The same for people. */
    nextPeople: computed(() => shown.value?.nextPeople ?? 0),
    morePeople() {
      mostPeople.value += HITS_PAGE;
    },
    /** To be called when something else is looked for: the lists are short again. */
    startOver() {
      most.value = HITS_PAGE;
      mostPeople.value = FIRST_PEOPLE;
    },
  };
}

function nextOf(all: readonly SearchEntry[], shown: number): number {
  return Math.max(0, Math.min(HITS_PAGE, all.length - shown));
}

function countOf({ entries, people, prepared }: Found): number {
  return entries.length + people.length + prepared.length;
}

/** Whether it is all that there is of what is looked for now. */
function isWhole(found: Found | undefined, look: Look): boolean {
  return found !== undefined && found.look === look && !found.isPart;
}

function isPerson(entry: SearchEntry): boolean {
  return groupOf(entry) === 'people';
}

function isPlanned(entry: SearchEntry): boolean {
  return groupOf(entry) === 'prepared';
}

function isWritten(entry: SearchEntry): boolean {
  return !isPerson(entry) && !isPlanned(entry);
}
