/** The models of the people's list, and of one person. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonField } from '../../../lib/domain/conversation/draft-fields.ts';
import { personPlace } from '../../../lib/domain/conversation/draft-places.ts';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { Known } from '../../../lib/storage/people.ts';
import type { PersonRow } from '../../../lib/storage/rows.ts';
import { createKeptFields, type KeptWords } from '../../ui/kept-fields.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';

/** How to reach someone. */
export type ContactDetails = Partial<
  Pick<PersonRow, 'name' | 'email' | 'phone' | 'moreEmails' | 'morePhones' | 'notes'>
>;

/** Where the models get what they show. What fails is an Error. */
export interface PeopleSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  readonly labels: () => Promise<AssessmentLabels>;
  /** Follows everyone, by name, until the signal aborts. */
  readonly people: Follow<readonly PersonRow[]>;
  /** Follows one person, by id. */
  readonly person: (id: string) => Follow<Known>;
  readonly change: (id: string, reach: ContactDetails) => Promise<void>;
  /** What is being typed about people. */
  readonly words: () => Promise<KeptWords>;
  readonly deletion: (id: string) => Deletion;
}

/** Follows something in the store until the signal aborts. */
export type Follow<Answer> = (
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
) => void;

/** So many stand in the list before one asks for more. */
const PAGE = 100;

/** The model of the list. */
export type PeopleModel = ReturnType<typeof createPeopleModel>;

/** Makes the model of the list; it follows the store until `close`. */
export function createPeopleModel(sources: PeopleSources) {
  const { people } = sources;
  const rows = signal<readonly PersonRow[] | null>(null);
  const problem = signal<string | null>(null);
  const query = signal('');
  const most = signal(PAGE);
  const following = new AbortController();
  people(
    (found) => {
      rows.value = found;
    },
    (error) => {
      problem.value = errorMessage(error);
    },
    following.signal,
  );
  return {
    get locale() {
      return sources.locale;
    },
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly PersonRow[] | null>,
    problem: problem as ReadonlySignal<string | null>,
    query: query as ReadonlySignal<string>,
    most: most as ReadonlySignal<number>,
    shown: computed(() => {
      const words = wordsOf(query.value);
      return (rows.value ?? []).filter(({ name }) => words.length === 0 || matchesName(name, words));
    }),
    search(text: string) {
      query.value = text;
      most.value = PAGE;
    },
    more() {
      most.value += PAGE;
    },
    close: () => following.abort(),
  };
}

/** The model of a person. */
export type PersonModel = ReturnType<typeof createPersonModel>;

/** Makes the model of the person with an id; it follows the store until `close`. */
export function createPersonModel(id: string, sources: PeopleSources) {
  const known = signal<Known | null>(null);
  const labels = signal<AssessmentLabels>({});
  const problem = signal<string | null>(null);
  const mostNotes = signal(PAGE);
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
  return {
    get locale() {
      return sources.locale;
    },
    now: sources.now,
    /** Null until the store has answered. */
    known: known as ReadonlySignal<Known | null>,
    labels: labels as ReadonlySignal<AssessmentLabels>,
    problem: problem as ReadonlySignal<string | null>,
    mostNotes: mostNotes as ReadonlySignal<number>,
    moreNotes() {
      mostNotes.value += PAGE;
    },
    deletion: sources.deletion(id),
    /** What is being typed about them. */
    fields: createKeptFields<PersonField>(personPlace(id), { ...sources, failed }),
    /** Returns whether it could be kept; where not, `problem` says why. */
    async change(reach: ContactDetails): Promise<boolean> {
      try {
        await sources.change(id, reach);
        problem.value = null;
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    close: () => following.abort(),
  };
}
