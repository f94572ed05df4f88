/**
 * The people to practise with whom the organizer brought in. What is stored was checked by the version that stored it, and is
 * parsed by this one. Throws Dexie's errors.
 */
import { parsePerson } from '../domain/practice/parse-person.ts';
import type { PracticePerson } from '../domain/practice/person.ts';
import type { Tables } from './rows.ts';

/** By their ids in order. One whom this version cannot read is left alone, for the version that can. */
export async function practicePeople({
  practicePeople: table,
}: Pick<Tables, 'practicePeople'>): Promise<readonly PracticePerson[]> {
  return (await table.toArray()).flatMap(({ person }) => readablePerson(person) ?? []);
}

/** A person who was stored; undefined where this version cannot read them. */
export function readablePerson(stored: unknown): PracticePerson | undefined {
  try {
    return parsePerson(stored);
  } catch {
    return undefined;
  }
}

/** Keeps a person in the place of the one with their id, at an epoch time (ms), even if that is being deleted. All or nothing. */
export async function keepPracticePerson(
  { practicePeople: table, deletions }: Pick<Tables, 'practicePeople' | 'deletions'>,
  person: PracticePerson,
  now: number,
): Promise<void> {
  await table.db.transaction('rw', [table, deletions], async () => {
    await table.put({ id: person.id, person, changedAt: now });
    await deletions
      .where({ id: person.id })
      .filter(({ kind }) => kind === 'practicePerson')
      .delete();
  });
}
