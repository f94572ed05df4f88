/** Wires the people to practise with whom the organizer brought in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { followPeople } from '../../components/practice/live-people.ts';
import { OwnPeople } from '../../components/review/practice/own-people.tsx';
import {
  createOwnPeopleModel,
  type LookedPerson,
} from '../../components/review/practice/own-people-model.ts';
import type { Translate } from '../../components/ui/strings.tsx';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadPeople } from '../../lib/domain/practice/people.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { readPersonFile, writePerson } from '../../lib/domain/practice/person-file.ts';
import { withSentences } from '../../lib/i18n/user-facing-error.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { keepPracticePerson, practicePeople } from '../../lib/storage/practice-people.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';

/** Resolves to the section. Where the store cannot be read, whoever reads its conversations says so. */
export async function ownPeoplePart(store: Store, strings: ReadonlySignal<Translate>, lifetime: AbortSignal) {
  const own = followOwn(store, lifetime);
  const model = createOwnPeopleModel({
    own,
    all: await followPeople(strings, own),
    bringIn: (person) => keepPracticePerson(store, person, Date.now()),
    deletion: (id) => ({
      extent: async () => ({ practicePeople: 1 }),
      remove: () => deletions(store).deletePracticePerson(id),
    }),
    parse: (file) => withSentences(parse(file)),
    save(person) {
      const name = `kitchen-table-person-${person.id}.json`;
      saveFile(document, name, 'application/json', writePerson(person));
    },
  });
  return ({ isChosen }: { readonly isChosen: boolean }) => <OwnPeople model={model} isChosen={isChosen} />;
}

/** Those who were brought in, live. */
export function followOwn(store: Store, lifetime: AbortSignal): ReadonlySignal<readonly PracticePerson[]> {
  const own = signal<readonly PracticePerson[]>([]);
  followQuery(
    () => practicePeople(store),
    (found) => {
      own.value = found;
    },
    () => undefined,
    lifetime,
  );
  return own;
}

async function parse(file: File): Promise<LookedPerson> {
  const taken = (await loadPeople('en')).map(({ id }) => id);
  const person = readPersonFile(new Uint8Array(await file.arrayBuffer()), taken);
  const { unreachedIn } = await import('../../lib/domain/practice/unreached.ts');
  return { person, unreached: unreachedIn(person) };
}
