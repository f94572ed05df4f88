/** Bringing rows of a backup together with those that are here. */
import type { Table } from 'dexie';

/** How many of something an import would add, change, and leave as they are. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Of each row the copy that `choose` keeps, and what that would change; `contentOf` is what is looked at for whether it does. */
export async function mergeRows<Row extends { readonly id: string }>(
  table: Pick<Table<Row, string>, 'bulkGet'>,
  rows: readonly Row[],
  choose: (old: Row, row: Row) => Row,
  contentOf: (row: Row) => unknown = (row) => row,
): Promise<{ readonly changes: Changes; readonly rows: Row[] }> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  const changed: Row[] = [];
  let added = 0;
  for (const [index, row] of rows.entries()) {
    const old = known[index];
    if (old === undefined) added += 1;
    const kept = old === undefined ? row : choose(old, row);
    const isSame = old !== undefined && JSON.stringify(contentOf(kept)) === JSON.stringify(contentOf(old));
    if (!isSame) changed.push(kept);
  }
  return {
    changes: { added, changed: changed.length - added, same: rows.length - changed.length },
    rows: changed,
  };
}
