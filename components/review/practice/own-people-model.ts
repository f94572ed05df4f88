/** The people to practise with whom the organizer brought in, and bringing one in. */
import type { ReadonlySignal } from '@preact/signals';
import type { PracticePerson } from '../../../lib/domain/practice/person.ts';
import type { Unreached } from '../../../lib/domain/practice/unreached.ts';
import type { Deletion } from '../delete-dialog.tsx';
import { createFileImport } from '../file-import.ts';

/** Whom a file brings, before they are taken in, and what the method does not come to with them. */
export interface LookedPerson {
  readonly person: PracticePerson;
  readonly unreached: Unreached | null;
}

/** Where they are kept. What fails throws an Error with a sentence. */
export interface OwnPeopleSources {
  /** Live, as `all` is: all whom one can practise with. */
  readonly own: ReadonlySignal<readonly PracticePerson[]>;
  readonly all: ReadonlySignal<readonly PracticePerson[]>;
  /** Keeps one in the place of the one with their id. */
  readonly bringIn: (person: PracticePerson) => Promise<void>;
  readonly deletion: (id: string) => Deletion;
  /** The person in a file; where it is none, the error's cause is a `PersonError`. */
  readonly parse: (file: File) => Promise<LookedPerson>;
  /** Hands one to the organizer as a file. */
  readonly save: (person: PracticePerson) => void;
}

/** The model. */
export type OwnPeopleModel = ReturnType<typeof createOwnPeopleModel>;

/** Makes the model. */
export function createOwnPeopleModel(sources: OwnPeopleSources) {
  const { own, all, deletion, save } = sources;
  const { use, ...file } = createFileImport(sources.parse);
  return {
    ...file,
    own,
    all,
    deletion,
    save,
    bringIn: (person: PracticePerson) => use(() => sources.bringIn(person)),
  };
}
