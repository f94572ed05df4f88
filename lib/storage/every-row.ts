/** Reads whole tables. */
import type { Table } from 'dexie';

/** So many rows are read at once: what the browser makes of them is one task, which is over before anybody feels it. */
const ROWS_AT_ONCE = 500;

/** Every row of a table, in the order of their ids, read part by part: whatever else the document does gets a turn in between. Throws Dexie's errors. */
export async function everyRow<Row extends { readonly id: string }>(
  table: Table<Row, string>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1)?.id ?? '';
    const some = await table.where(':id').above(last).limit(ROWS_AT_ONCE).toArray();
    for (const row of some) rows.push(row);
    if (some.length < ROWS_AT_ONCE) return rows;
  }
}
