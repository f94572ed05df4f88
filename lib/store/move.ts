/** Brings a store into another database, and leaves nothing behind. */
import { Dexie, type Table } from 'dexie';

/** So many rows are copied at once: the page gets a look in between. */
const AT_ONCE = 500;

/**
 * Copies every row of a database into another one of the same tables, which is empty. `progress` hears how much is
 * done, 0 to 1. Throws Dexie's errors, and an Error where not all of it has arrived.
 */
export async function copyTables(from: Dexie, to: Dexie, progress: (done: number) => void): Promise<void> {
  const counts = await Promise.all(from.tables.map((table) => table.count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [index, table] of from.tables.entries()) {
    const target = to.table(table.name);
    for await (const rows of partsOf(table)) {
      await target.bulkPut(rows);
      done += rows.length;
      progress(done / all);
    }
    if ((await target.count()) !== counts[index]) throw new Error('Not everything could be copied.');
  }
}

async function* partsOf(table: Table<unknown, unknown>): AsyncGenerator<unknown[]> {
  const key = table.schema.primKey.keyPath;
  const keyOf = (row: unknown) =>
    Array.isArray(key) ? key.map((part) => (row as never)[part]) : (row as never)[key as string];
  let rows = await table.orderBy(':id').limit(AT_ONCE).toArray();
  while (rows.length > 0) {
    yield rows;
    rows =
      rows.length < AT_ONCE
        ? []
        : await table
            .where(':id')
            .above(keyOf(rows.at(-1)))
            .limit(AT_ONCE)
            .toArray();
  }
}

/** The databases that there are of this extension, those of an interrupted move among them. */
export function databases(): Promise<string[]> {
  return Dexie.getDatabaseNames();
}

/**
 * Deletes a database so that its words are gone from the disk too. Chromium keeps what was deleted in its files until
 * it tidies them (LevelDB's compaction), which it does over the range of a database that is deleted, but only of
 * what has reached a file by then. So the rows go first; deleting some other database brings that to a file; then
 * the database goes; and another such deletion has the files of before removed. Measured in Chromium 156; Firefox has
 * a file for each database, and deletes that.
 */
export async function erase(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const database = await new Dexie(name).open();
  for (const table of database.tables) await table.clear();
  database.close();
  await tidy();
  await Dexie.delete(name);
  await tidy();
}

/** Makes a database and deletes it. */
async function tidy(): Promise<void> {
  const name = 'kitchen-table-nothing';
  const nothing = new Dexie(name);
  nothing.version(1).stores({ nothing: 'id' });
  await nothing.table('nothing').put({ id: 1 });
  nothing.close();
  await Dexie.delete(name);
}
