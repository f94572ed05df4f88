/** Which rows were written: whichever document or worker of the extension writes, who listens hears of it. */
import { Dexie, type IntervalTree, type ObservabilitySet, type Table } from 'dexie';

/**
 * Calls `listener` with the primary keys of the rows that were written or deleted, after each transaction, until the signal
 * aborts; with null where it is not known which, as with many at once.
 */
export function onRowsWritten(
  table: Table<unknown, string>,
  listener: (keys: readonly string[] | null) => void,
  signal: AbortSignal,
): void {
  const part = `idb://${table.db.name}/${table.name}/` as const;
  const hear = (parts: ObservabilitySet) => {
    const { [part]: written, all } = parts;
    if (written !== undefined) listener(keysOf(written));
    // So Dexie says that anything may have been written.
    else if (all !== undefined) listener(null);
  };
  Dexie.on.storagemutated.subscribe(hear);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hear));
}

/** The keys in a tree of ranges; null where one of the ranges is more than a key. From another document it comes as plain data. */
function keysOf(tree: IntervalTree | null | undefined): readonly string[] | null {
  if (tree == null || !('from' in tree)) return [];
  const { from, to, l, r } = tree;
  const [before, after] = [keysOf(l), keysOf(r)];
  if (typeof from !== 'string' || from !== to || before === null || after === null) return null;
  return [...before, from, ...after];
}
