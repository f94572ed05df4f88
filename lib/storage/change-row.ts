/** A change of one row that keeps what is changed elsewhere at the same time. */
import type { Table } from 'dexie';
import { checkFits } from '../domain/conversation/limits.ts';

/**
 * Changes the row with an id, at an epoch time (ms). One that is gone stays gone. Throws a `RefusedError` for a text that is too
 * long, and Dexie's errors; nothing is changed then.
 */
export async function changeRow<Row extends { readonly changedAt: number }>(
  table: Table<Row, string>,
  id: string,
  change: (row: Row) => Row,
  now: number,
): Promise<void> {
  await table.db.transaction('rw', table, async () => {
    const row = await table.get(id);
    if (row === undefined) return;
    const changed = change(row);
    checkFits(changed);
    await table.put({ ...changed, changedAt: now });
  });
}
