/** The people to practise with whom the organizer brought in, and bringing one in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PracticePerson } from '../../../lib/domain/practice/person.ts';
import type { Deletion } from '../delete-dialog.tsx';
import { type FileProblem, fileProblem } from '../file-problem.ts';

/** Where they are kept. What fails throws an Error with a sentence. */
export interface OwnPeopleSources {
  /** Live, as `all` is: all whom one can practise with. */
  readonly own: ReadonlySignal<readonly PracticePerson[]>;
  readonly all: ReadonlySignal<readonly PracticePerson[]>;
  /** Keeps one in the place of the one with their id. */
  readonly bringIn: (person: PracticePerson) => Promise<void>;
  readonly deletion: (id: string) => Deletion;
  /** The person in a file; where it is none, the error's cause is a `PersonError`. */
  readonly parse: (file: File) => Promise<PracticePerson>;
  /** Hands one to the organizer as a file. */
  readonly save: (person: PracticePerson) => void;
}

/** The model. */
export type OwnPeopleModel = ReturnType<typeof createOwnPeopleModel>;

/** Makes the model. */
export function createOwnPeopleModel(sources: OwnPeopleSources) {
  const { own, all, deletion, save } = sources;
  const looked = signal<PracticePerson | null>(null);
  const problem = signal<FileProblem | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
      problem.value = null;
    } catch (error) {
      problem.value = fileProblem(error);
    }
  };
  return {
    own,
    all,
    deletion,
    save,
    /** The one in a file that was chosen, before they are taken in; null where none was. */
    looked: looked as ReadonlySignal<PracticePerson | null>,
    /** Why the last thing could not be done; null where it could. */
    problem: problem as ReadonlySignal<FileProblem | null>,
    choose: (file: File) =>
      attempt(async () => {
        looked.value = null;
        looked.value = await sources.parse(file);
      }),
    leave() {
      looked.value = null;
    },
    bringIn: (person: PracticePerson) =>
      attempt(async () => {
        await sources.bringIn(person);
        looked.value = null;
      }),
  };
}
