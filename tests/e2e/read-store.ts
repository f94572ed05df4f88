/** Looks into the extension's own database, past all of its code. */
import type { Page } from 'playwright-core';

/** A row as it lies there: of its columns, those that tests look at. */
export interface StoredRow {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly person?: unknown;
  readonly conversation?: unknown;
  readonly type?: unknown;
  readonly text?: unknown;
  readonly field?: unknown;
}

/** Reads whole tables from a page of the extension. Throws where there is no database, and makes none. */
export async function readStore<Table extends string>(
  page: Page,
  tables: readonly Table[],
): Promise<Record<Table, StoredRow[]>> {
  return page.evaluate(async (names) => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('kitchen-table');
    // An empty one, made here, would take the place of the one that the extension is about to make.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const store = await answer(opening);
    try {
      const read: Record<string, StoredRow[]> = {};
      for (const name of names) read[name] = await answer(store.transaction(name).objectStore(name).getAll());
      return read as Record<Table, StoredRow[]>;
    } finally {
      store.close();
    }
  }, tables);
}
