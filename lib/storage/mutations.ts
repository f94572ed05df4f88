/** Which rows were written: whichever document or worker of the extension writes, who listens hears of it. */
import { Dexie, type IntervalTree, type ObservabilitySet, type Table } from 'dexie';

/** The primary keys of the rows of a table that were written or deleted; null where it is not known which, as with many at once. */
export type WrittenKeys = (table: Table<unknown, string>) => readonly string[] | null;

/** Calls `listener` after each transaction, until the signal aborts, with what was written in all tables together. */
export function onWritten(listener: (keysIn: WrittenKeys) => void, signal: AbortSignal): void {
  const hear = (parts: ObservabilitySet) =>
    listener((table) => {
      const { [`idb://${table.db.name}/${table.name}/` as const]: written, all } = parts;
      if (written !== undefined) return keysOf(written);
      // So Dexie says that anything may have been written.
      return all === undefined ? [] : null;
    });
  Dexie.on.storagemutated.subscribe(hear);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hear));
}

/** The same for one table; nothing is heard of transactions that write nothing in it. */
export function onRowsWritten(
  table: Table<unknown, string>,
  listener: (keys: readonly string[] | null) => void,
  signal: AbortSignal,
): void {
  onWritten((keysIn) => {
    const keys = keysIn(table);
    if (keys === null || keys.length > 0) listener(keys);
  }, signal);
}

/** The keys in a tree of ranges; null where one of the ranges is more than a key. From another document it comes as plain data. */
function keysOf(tree: IntervalTree | null | undefined): readonly string[] | null {
  if (tree == null || !('from' in tree)) return [];
  const { from, to, l, r } = tree;
  const [before, after] = [keysOf(l), keysOf(r)];
  if (typeof from !== 'string' || from !== to || before === null || after === null) return null;
  return [...before, from, ...after];
}
