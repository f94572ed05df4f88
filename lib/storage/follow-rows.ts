/** Follows a list of rows with the names of their people: it is read once, and from then on only what was written. */
import type { Table } from 'dexie';
import { onRowsWritten } from './mutations.ts';
import { type Named, named } from './names.ts';
import { readWhileDue } from './read-while-due.ts';
import type { OwnName } from './rows.ts';
import type { Store } from './store.ts';

/** A row that is about a person. */
interface RowOfPerson extends OwnName {
  readonly id: string;
  readonly person: string;
}

/** Which rows are followed. */
export interface RowList<Row extends RowOfPerson> {
  readonly table: Table<Row, string>;
  /** Reads all rows of the list. */
  readonly readAll: () => Promise<readonly Named<Row>[]>;
  readonly isListed: (row: Row) => boolean;
  /** Whether its people are those of the table of people, where they can be renamed. */
  readonly hasListedPeople: boolean;
  readonly compare: (one: Named<Row>, other: Named<Row>) => number;
}

/**
 * Calls `listener` with the rows of a list, in its order: now, and whenever one of them was written, or its person has
 * another name, until the signal aborts. A row that did not change is the same object as before. Where they cannot be read,
 * `failed` hears why (Dexie's error), and the following ends.
 */
export function followRows<Row extends RowOfPerson>(
  store: Store,
  list: RowList<Row>,
  listener: (rows: readonly Named<Row>[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let rows = new Map<string, Named<Row>>();
  const due = { isAll: true, rows: new Set<string>(), people: new Set<string>() };

  /** Reads what is written. Returns whether a row of the list has changed. */
  const readWritten = async (): Promise<boolean> => {
    const { isAll } = due;
    const [written, called] = [[...due.rows], new Set(due.people)];
    due.isAll = false;
    due.rows.clear();
    due.people.clear();
    if (isAll) {
      rows = new Map((await list.readAll()).map((row) => [row.id, row]));
      return true;
    }
    const theirs = list.hasListedPeople ? [...rows.values()].filter(({ person }) => called.has(person)) : [];
    const found = await list.table.bulkGet([...new Set([...written, ...theirs.map(({ id }) => id)])]);
    const listed = found.flatMap((row) => (row !== undefined && list.isListed(row) ? [row] : []));
    const now = new Map((await named(store, listed)).map((row) => [row.id, row]));
    let isChanged = now.size > 0;
    for (const [id, row] of now) rows.set(id, row);
    for (const id of written) if (!now.has(id)) isChanged = rows.delete(id) || isChanged;
    return isChanged;
  };

  const readDue = async () => {
    const isChanged = await readWritten();
    if (isChanged && !following.aborted) listener([...rows.values()].sort(list.compare));
  };
  const isDue = () => due.isAll || due.rows.size + due.people.size > 0;
  const { read, following } = readWhileDue(isDue, readDue, failed, signal);
  const hear = (which: Set<string>) => (keys: readonly string[] | null) => {
    if (keys === null) due.isAll = true;
    else for (const key of keys) which.add(key);
    read();
  };
  onRowsWritten(list.table, hear(due.rows), following);
  onRowsWritten(store.people, hear(due.people), following);
  read();
}
