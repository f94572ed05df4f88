/** Which stores lie on this computer's disk, and what each says of itself. */
import { Dexie } from 'dexie';
import { type DatabaseMark, MARKS, marksOf } from './database-mark.ts';
import { databasesOf, Store, storeOf } from './store.ts';

/** A store as it is found, without its key. */
export interface FoundStore {
  readonly name: string;
  /** Null where it says nothing. */
  readonly mark: DatabaseMark | null;
  /** Whether anything is written down in it, or in its snapshots. */
  readonly hasRows: boolean;
}

/** The names of the stores that there are. */
export async function storeNames(): Promise<string[]> {
  const databases = await Dexie.getDatabaseNames();
  return [...new Set(databases.flatMap((name) => storeOf(name) ?? []))];
}

/** Every store that there is, those of a move that was cut short among them. Rejects with Dexie's errors. */
export async function storesOnDisk(): Promise<FoundStore[]> {
  const databases = await Dexie.getDatabaseNames();
  return Promise.all(
    (await storeNames()).map(async (name) => {
      const looks = await Promise.all(
        databasesOf(name)
          .filter((database) => databases.includes(database))
          .map(lookInto),
      );
      const [first] = looks;
      return { name, mark: first?.mark ?? null, hasRows: looks.some(({ hasRows }) => hasRows) };
    }),
  );
}

/**
 * Marks a store, which is made where there is none; it is on the disk when this resolves. One of a schema before there
 * were marks stays as it is until it is opened as a store: only that, with its key, may bring its rows up to date. Throws
 * Dexie's errors.
 */
export async function markStore(name: string, mark: DatabaseMark): Promise<void> {
  const isThere = await Dexie.exists(name);
  const store = isThere ? new Dexie(name, { chromeTransactionDurability: 'strict' }) : new Store(name);
  try {
    await store.open();
    if (hasMarks(store)) await marksOf(store).put({ ...mark, id: 'store' });
  } finally {
    store.close();
  }
}

/**
 * Keeps a database open until the browser ends this document, or another one wants to change it: Chromium goes on
 * removing what was erased only while one is open.
 */
export async function keepOpen(name: string): Promise<void> {
  if (await Dexie.exists(name)) await new Dexie(name).open();
}

/** One that cannot be opened counts as one that holds something: it is never taken for nothing. */
async function lookInto(name: string): Promise<Pick<FoundStore, 'mark' | 'hasRows'>> {
  const database = new Dexie(name);
  try {
    await database.open();
    const rows = database.tables.filter((table) => table.name !== MARKS);
    const counts = await Promise.all(rows.map((table) => table.count()));
    return {
      mark: hasMarks(database) ? ((await marksOf(database).get('store')) ?? null) : null,
      hasRows: counts.some((count) => count > 0),
    };
  } catch {
    return { mark: null, hasRows: true };
  } finally {
    database.close();
  }
}

/** Whether it says anything of itself: no store did before there were marks. */
function hasMarks(database: Dexie): boolean {
  return database.tables.some(({ name }) => name === MARKS);
}
