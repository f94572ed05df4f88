/** Brings a store into another database, and leaves nothing behind. */
import { Dexie, type Table } from 'dexie';
import { MARKS } from './database-mark.ts';
import { databasesOf, PASSING_DATABASE } from './store.ts';

/** So many rows are copied at once: the page gets a look in between. */
const BATCH_SIZE = 500;

/**
 * Copies every row of the databases into those beside them, of the same tables and empty; not what a database says of
 * itself. `progress` hears how much is done, 0 to 1. Throws Dexie's errors, the signal's reason once that aborts, and an
 * Error where not all of it has arrived.
 */
export async function copyTables(
  pairs: readonly (readonly [from: Dexie, to: Dexie])[],
  progress: (done: number) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const tables = pairs.flatMap(([from, to]) =>
    from.tables
      .filter(({ name }) => name !== MARKS)
      .map((table) => ({ source: table, target: to.table(table.name) })),
  );
  const counts = await Promise.all(tables.map(({ source }) => source.count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [index, { source, target }] of tables.entries()) {
    for await (const rows of partsOf(source)) {
      signal.throwIfAborted();
      await target.bulkPut(rows);
      done += rows.length;
      progress(done / all);
    }
    if ((await target.count()) !== counts[index]) throw new Error('Not everything could be copied.');
  }
  signal.throwIfAborted();
}

async function* partsOf(table: Table<unknown, unknown>): AsyncGenerator<unknown[]> {
  const key = table.schema.primKey.keyPath;
  const keyOf = (row: unknown) =>
    Array.isArray(key) ? key.map((part) => (row as never)[part]) : (row as never)[key as string];
  let rows = await table.orderBy(':id').limit(BATCH_SIZE).toArray();
  while (rows.length > 0) {
    yield rows;
    rows =
      rows.length < BATCH_SIZE
        ? []
        : await table
            .where(':id')
            .above(keyOf(rows.at(-1)))
            .limit(BATCH_SIZE)
            .toArray();
  }
}

/** Erases a store, its snapshots first: what says of itself that it is to be erased goes last. Throws Dexie's errors. */
export async function eraseStore(name: string): Promise<void> {
  for (const database of databasesOf(name).toReversed()) await deleteDatabase(database);
}

/**
 * Deletes a database so that its words are gone from the disk too. Chromium has one LevelDB for all databases of an
 * extension. A database that is deleted gets a tombstone over each row, and then its range of keys is compacted, in the
 * background, for as long as some database is open; after a restart it goes on. Three things keep words for good: rows
 * that are cleared beforehand, which get no tombstone any more; rows that reach a file together with their tombstones;
 * and files that no tombstone overlaps, because all in them was deleted long ago. So nothing is cleared; deleting some
 * other database brings all to a file first; and a row before the first key of each table and one after the last make
 * tombstones that span whatever was there. Another such deletion has the files of before removed. Measured in Chromium
 * 156 with 10,000 conversations; Firefox has a file for each database, and deletes that.
 */
async function deleteDatabase(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const database = await new Dexie(name).open();
  const { tables } = database;
  await database.transaction('rw', tables, () =>
    Promise.all(
      tables.map((table) => table.bulkPut([edgeOf(table, Number.NEGATIVE_INFINITY), edgeOf(table, [])])),
    ),
  );
  database.close();
  await tidy();
  await Dexie.delete(name);
  await tidy();
}

/** A row with nothing but a key that comes before or after all others: IndexedDB sorts numbers, texts, arrays. */
function edgeOf({ schema }: Table, key: number | readonly never[]): object {
  const columns = [schema.primKey.keyPath ?? []].flat();
  return Object.fromEntries(columns.map((column) => [column, key]));
}

/** Makes a database and deletes it. */
async function tidy(): Promise<void> {
  const nothing = new Dexie(PASSING_DATABASE);
  nothing.version(1).stores({ nothing: 'id' });
  await nothing.table('nothing').put({ id: 1 });
  nothing.close();
  await Dexie.delete(PASSING_DATABASE);
}
