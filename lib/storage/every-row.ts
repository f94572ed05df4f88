/** Reads whole tables. */
import type { Table } from 'dexie';
import { inBatches } from './in-batches.ts';
import type { PeopleByIds, Tables } from './rows.ts';

/** Every row of a table, in the order of their ids, read part by part. Throws Dexie's errors. */
export function everyRow<Row extends { readonly id: string }>(table: Table<Row, string>): Promise<Row[]> {
  return inBatches((after, most) => table.where(':id').above(after).limit(most).toArray());
}

/** The people, who are read part by part where all of them are. */
export function peopleInParts({ people }: Pick<Tables, 'people'>): PeopleByIds {
  return { people: { bulkGet: (ids) => people.bulkGet(ids), toArray: () => everyRow(people) } };
}
