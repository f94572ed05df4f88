/** The model of a person. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonField } from '../../../lib/domain/conversation/draft-fields.ts';
import { personPlace } from '../../../lib/domain/conversation/draft-places.ts';
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { FollowUp } from '../../../lib/domain/follow-up/follow-up.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { Known, NamedPerson } from '../../../lib/storage/people.ts';
import type { PersonRow } from '../../../lib/storage/rows.ts';
import { createAttempt, isDone } from '../../ui/attempt.ts';
import { createKeptFields, type KeptWords } from '../../ui/kept-fields.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';
import type { Follow } from '../rows/follow-each.ts';

/** What can be changed of someone on their page. */
export type ContactDetails = Partial<
  Pick<
    PersonRow,
    'name' | 'email' | 'phone' | 'moreEmails' | 'morePhones' | 'otherWays' | 'pronouns' | 'tags' | 'notes'
  >
>;

/** Where the model gets what it shows. What fails is an Error. */
export interface PersonSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the guide in use, in order. */
  readonly steps: readonly StepId[];
  /** Whether the guide of an id, null for none that is known, has an ask. */
  readonly hasAsk: (guide: string | null) => boolean;
  readonly labels: () => Promise<AssessmentLabels>;
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

/** So many conversations stand in the story before one asks for more. */
const PAGE = 100;

/** The model of a person. */
export type PersonModel = ReturnType<typeof createPersonModel>;

/** Makes the model of the person with an id; it follows the store until `close`. */
export function createPersonModel(id: string, sources: PersonSources) {
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
