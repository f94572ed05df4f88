/** Reads many rows part by part. */
import type { Table } from 'dexie';

/** So many rows are read at once, encrypted ones too: what is made of them is one task, which is over before anybody feels it. */
const BATCH_SIZE = 500;

/** All rows that `read` gives, which reads the first so many of those whose ids come after one: whatever else the document does gets a turn in between. */
export async function inBatches<Row extends { readonly id: string }>(
  read: (after: string, most: number) => PromiseLike<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const some = await read(rows.at(-1)?.id ?? '', BATCH_SIZE);
    for (const row of some) rows.push(row);
    if (some.length < BATCH_SIZE) return rows;
  }
}

/** Every row of a table, in the order of their ids, read part by part. Throws Dexie's errors. */
export function everyRow<Row extends { readonly id: string }>(table: Table<Row, string>): Promise<Row[]> {
  return inBatches((after, most) => table.where(':id').above(after).limit(most).toArray());
}
