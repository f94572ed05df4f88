/** Joins what lists show with what the people are called: a name stands in the table of people, and nowhere else. */
import { isPractice } from '../domain/conversation/practice.ts';
import { everyRow } from './in-batches.ts';
import type { OwnName, PeopleByIds, PersonRow, Tables } from './rows.ts';
import { whoIsWho, whoTheyAre } from './same-person.ts';

/** Something stored that is about a person. */
interface AboutPerson extends OwnName {
  readonly person: string;
  /** Of a conversation the call that it was held on. */
  readonly call?: string | null;
}

/** A row with what its person is called now. */
export type Named<Row> = Omit<Row, 'name'> & { readonly name: string };

/** More people than this are read as a whole: to ask for each takes longer. */
const MANY = 300;

/**
 * The same rows with the name that each has now, and the id of whom they are about, where two people are one; in practice
 * people are called as they are there. '' where nobody knows a name. Throws Dexie's errors.
 */
export async function named<Row extends AboutPerson>(
  store: Pick<Tables, 'people'>,
  rows: readonly Row[],
): Promise<Named<Row>[]> {
  const ids = new Set(rows.map(({ person }) => person));
  if (ids.size <= MANY) return fewNamed(store, rows);
  const everyone = await everyRow(store.people);
  return withNamesOf(rows, whoIsWho(new Map(everyone.map((row) => [row.id, row])), ids));
}

/** The same for a few rows, whose people are asked for one by one. Rejects where they cannot be read. */
export async function fewNamed<Row extends AboutPerson>(
  store: PeopleByIds,
  rows: readonly Row[],
): Promise<Named<Row>[]> {
  return withNamesOf(
    rows,
    await whoTheyAre(
      store,
      rows.map(({ person }) => person),
    ),
  );
}

function withNamesOf<Row extends AboutPerson>(
  rows: readonly Row[],
  who: ReadonlyMap<string, PersonRow>,
): Named<Row>[] {
  return rows.map((row) => {
    const { id = row.person, name } = who.get(row.person) ?? {};
    return { ...row, person: id, name: nameIn(row, name) };
  });
}

/** The same things with the name of whom their conversation is with; '' where it is gone. Throws Dexie's errors. */
export async function withNames<One extends { readonly conversation: string }>(
  store: Pick<Tables, 'people' | 'conversations'>,
  ones: readonly One[],
): Promise<(One & { readonly name: string })[]> {
  const rows = await store.conversations.bulkGet(ones.map(({ conversation }) => conversation));
  const known = await named(
    store,
    rows.filter((row) => row !== undefined),
  );
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return ones.map((one) => ({ ...one, name: names.get(one.conversation) ?? '' }));
}

/** What the person of a row is called, where the table of people has them under `listed`. */
export function nameIn(row: Omit<AboutPerson, 'person'>, listed: string | undefined): string {
  const { call = null, name = '' } = row;
  return isPractice({ call }) && name !== '' ? name : (listed ?? name);
}
