/** Follows what is searched: it is read once, and from then on only what was written. */
import type { Table } from 'dexie';
import { beganAt } from '../domain/conversation/events.ts';
import type { SearchRow } from '../domain/search/search-blocks.ts';
import { onRowsWritten } from './mutations.ts';
import { named } from './names.ts';
import { readWhileDue } from './read-while-due.ts';
import type { PersonRow, SearchTextRow } from './rows.ts';
import { whoTheyAre } from './same-person.ts';
import { ofConversation } from './search-text.ts';
import {
  campaignEntries,
  followUpEntries,
  personEntries,
  prepSheetEntries,
  writtenEntries,
} from './searchable.ts';
import type { Store } from './store.ts';

/** Who hears of what is searched. */
export interface SearchableListener {
  /** Rows that were read, or have changed. */
  readonly rows: (rows: readonly SearchRow[]) => void;
  /** Whether what there is has not been read yet. */
  readonly setReading: (isReading: boolean) => void;
}

/** So many rows are read at once, encrypted ones too, without holding up the page. */
const BATCH_SIZE = 200;

/**
 * Calls the listener with the names of all people, the follow-ups that were added by hand, what came of those that were
 * closed, what was written down in conversations, and what was prepared, the newest first; then with what is written, until the signal aborts.
 * Where it cannot be read, `failed` hears why (Dexie's error), and the following ends.
 */
export function followSearchable(
  store: Store,
  listener: SearchableListener,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const tables = [
    searchedTable(store.people, (rows) => nameEntries(store, rows)),
    searchedTable(store.followUps, async (rows) => (await named(store, rows)).map(followUpEntries)),
    searchedTable(store.sayings, (rows) => partEntries(store, rows)),
    searchedTable(store.campaigns, async (rows) => rows.map(campaignEntries)),
    searchedTable(store.prepSheets, async (rows) => rows.map(prepSheetEntries)),
  ];
  const dueTable = () => tables.find((table) => table.isDue());
  const readDue = async () => {
    for await (const rows of dueTable()?.readDue() ?? []) {
      if (following.aborted) return;
      listener.rows(rows);
    }
    if (dueTable() === undefined && !following.aborted) listener.setReading(false);
  };
  const { read, following } = readWhileDue(
    () => dueTable() !== undefined,
    readDue,
    (error) => {
      listener.setReading(false);
      failed(error);
    },
    signal,
  );

  listener.setReading(true);
  for (const table of tables) {
    table.follow((keys) => {
      table.due(keys);
      read();
    }, following);
  }
  read();
}

/** A table that is searched, and what of it is to be read. */
interface SearchedTable {
  readonly isDue: () => boolean;
  /** Has rows read, by their keys; null for all. */
  readonly due: (keys: readonly string[] | null) => void;
  /** Reads what is due, some rows at a time. */
  readonly readDue: () => AsyncGenerator<SearchRow[]>;
  readonly follow: (listener: (keys: readonly string[] | null) => void, signal: AbortSignal) => void;
}

function searchedTable<Row>(
  table: Table<Row, string>,
  entriesOf: (rows: readonly Row[]) => Promise<Omit<SearchRow, 'key'>[]>,
): SearchedTable {
  const column = table.schema.primKey.keyPath as keyof Row;
  const told = new Set<string>();
  const written = new Set<string>();
  let isAllDue = true;
  const gone = (key: string): SearchRow => ({ key: `${table.name}/${key}`, at: 0, entries: [] });
  const rowsOf = async (found: readonly Row[]): Promise<SearchRow[]> => {
    const entries = await entriesOf(found);
    return found.map((row, at) => {
      const key = row[column] as string;
      told.add(key);
      return { ...gone(key), ...entries[at] };
    });
  };

  async function* readAll() {
    const keys = await table.toCollection().primaryKeys();
    const there = new Set(keys);
    const left = [...told].filter((key) => !there.has(key));
    // Neighbors are read faster than as many rows by their keys.
    for (let end = keys.length; end > 0; end -= BATCH_SIZE) {
      const [first, last] = [keys[Math.max(0, end - BATCH_SIZE)] as string, keys[end - 1] as string];
      const found = await table.where(':id').between(first, last, true, true).toArray();
      yield (await rowsOf(found)).reverse();
    }
    yield left.map(gone);
  }
  async function* readSome(keys: readonly string[]) {
    for (let first = 0; first < keys.length; first += BATCH_SIZE) {
      const some = keys.slice(first, first + BATCH_SIZE);
      const found = (await table.bulkGet(some)).filter((row) => row !== undefined) as Row[];
      // One that is there takes the place of what it is without.
      yield [...some.map(gone), ...(await rowsOf(found))];
    }
  }
  return {
    isDue: () => isAllDue || written.size > 0,
    due(keys) {
      if (keys === null) isAllDue = true;
      else for (const key of keys) written.add(key);
    },
    readDue() {
      const keys = [...written];
      const isAll = isAllDue;
      written.clear();
      isAllDue = false;
      return isAll ? readAll() : readSome(keys);
    },
    follow: (listener, signal) => onRowsWritten(table, listener, signal),
  };
}

/** The names of people; that of one who is someone else leads to that one. */
async function nameEntries(store: Store, rows: readonly PersonRow[]) {
  const maybeOthers = rows.filter(({ sameAs }) => sameAs !== undefined).map(({ id }) => id);
  const who = await whoTheyAre(store, maybeOthers);
  return rows.map((row) => personEntries(row, who.get(row.id)?.id));
}

/** What parts of conversations say, at the time of their conversation, which most ids tell. */
async function partEntries({ conversations }: Store, rows: readonly SearchTextRow[]) {
  const texts = rows.map(ofConversation);
  const timeless = texts.flatMap(({ conversation }) =>
    beganAt(conversation) === null ? [conversation] : [],
  );
  const found = await conversations.bulkGet([...new Set(timeless)]);
  const startedAt = new Map(
    found.flatMap((row) => (row === undefined ? [] : [[row.id, row.startedAt] as const])),
  );
  return texts.map((text) =>
    writtenEntries(text, beganAt(text.conversation) ?? startedAt.get(text.conversation) ?? 0),
  );
}
