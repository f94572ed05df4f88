/** The people to practise with whom the organizer brought in. Throws Dexie's errors. */
import { parsePerson } from '../domain/practice/parse-person.ts';
import type { PracticePerson } from '../domain/practice/person.ts';
import { putBroughtIn, readable } from './brought-in.ts';
import type { Tables } from './rows.ts';

/** By their ids in order. One whom this version cannot read is left alone, for the version that can. */
export async function practicePeople({
  practicePeople: table,
}: Pick<Tables, 'practicePeople'>): Promise<readonly PracticePerson[]> {
  return (await table.toArray()).flatMap(({ person }) => readable(parsePerson, person) ?? []);
}

/** Keeps a person in the place of the one with their id, at an epoch time (ms), even if that is being deleted. All or nothing. */
export async function keepPracticePerson(
  { practicePeople: table, deletions }: Pick<Tables, 'practicePeople' | 'deletions'>,
  person: PracticePerson,
  now: number,
): Promise<void> {
  await table.db.transaction('rw', [table, deletions], () =>
    putBroughtIn(table, { id: person.id, person, changedAt: now }, deletions, 'practicePerson'),
  );
}
