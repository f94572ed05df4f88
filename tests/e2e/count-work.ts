/** Counts what a page of the extension reads of its store, and what it changes of its document. */
import type { BrowserContext, Page } from 'playwright-core';

/** What was done since it was last asked. */
export interface Work {
  /** Events that were read. */
  readonly events: number;
  /** Items of what was written down, by their ids, in which anything of the document changed. */
  readonly items: readonly string[];
  /** Changes of the document. */
  readonly changes: number;
}

/** What the script below puts into every document. */
declare const countedWork: { events: number; items: Set<string>; changes: number };

/** Has all documents count that will load in a browser. */
export async function countWork(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const work = { events: 0, items: new Set<string>(), changes: 0 };
    Object.assign(globalThis, { countedWork: work });
    const itemOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[data-written]');
    new MutationObserver((records) => {
      for (const { target } of records) {
        work.changes += 1;
        const id = itemOf(target)?.getAttribute('data-written');
        if (id != null) work.items.add(id);
      }
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    const rowsIn = (result: unknown) =>
      Array.isArray(result) ? result.length : Number(result !== undefined && result !== null);
    const count = (prototype: object, name: string, nameOf: (source: never) => string) => {
      const read = Reflect.get(prototype, name);
      Reflect.set(prototype, name, function (this: never, ...asked: unknown[]) {
        const request: IDBRequest = read.apply(this, asked);
        request.addEventListener('success', () => {
          if (nameOf(this) === 'events') work.events += rowsIn(request.result);
        });
        return request;
      });
    };
    for (const name of ['get', 'getAll', 'openCursor']) {
      count(IDBObjectStore.prototype, name, (source: IDBObjectStore) => source.name);
      count(IDBIndex.prototype, name, (source: IDBIndex) => source.objectStore.name);
    }
  });
}

/** How many events a page has read since it was last asked what it did. */
export function eventsRead(page: Page): Promise<number> {
  return page.evaluate(() => countedWork.events);
}

/** Waits until what a page has asked of its store is through, and painted. */
export function storeRests(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kitchen-table');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // It waits for every reading and writing that was asked for before it.
          const last = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          last.oncomplete = () => {
            opening.result.close();
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          };
        };
      }),
  );
}

/** What a page has done since it was last asked, once that is painted and its readings are through. */
export async function workOf(page: Page): Promise<Work> {
  await storeRests(page);
  return page.evaluate(() => {
    const work = { ...countedWork, items: [...countedWork.items] };
    countedWork.events = 0;
    countedWork.changes = 0;
    countedWork.items.clear();
    return work;
  });
}
