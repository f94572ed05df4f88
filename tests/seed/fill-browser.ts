/** Puts a made store into the extension's own database. */
import type { Page } from 'playwright-core';
import { makeStore, type Sizes } from './make-store.ts';

/** So many conversations cross to the browser at once. */
const AT_ONCE = 500;

/** Fills the store from a page of the extension that has it open already. */
export async function fillBrowser(page: Page, sizes: Sizes): Promise<void> {
  let chunk = emptyChunk();
  for (const held of makeStore(sizes)) {
    chunk.events.push(...held.events);
    chunk.conversations.push(held.conversation);
    chunk.sayings.push(...held.sayings);
    chunk.followUps.push(...held.followUps);
    chunk.people.push(held.person);
    if (chunk.conversations.length < AT_ONCE) continue;
    await putRows(page, chunk);
    chunk = emptyChunk();
  }
  await putRows(page, chunk);
  // All pages of the extension share a process: its garbage would be collected in a task of the next one.
  await page.requestGC();
}

type Chunk = Record<'events' | 'conversations' | 'sayings' | 'followUps' | 'people', object[]>;

function emptyChunk(): Chunk {
  return { events: [], conversations: [], sayings: [], followUps: [], people: [] };
}

/** Puts rows into tables by their names, in one transaction, from a page of the extension that has the store open. */
export async function putRows(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const tables: Record<string, object[]> = JSON.parse(json);
        const opening = indexedDB.open('kitchen-table');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const writing = store.transaction(Object.keys(tables), 'readwrite', { durability: 'relaxed' });
          for (const [table, added] of Object.entries(tables)) {
            for (const row of added) writing.objectStore(table).put(row);
          }
          writing.oncomplete = () => {
            store.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    // As one text: Playwright takes many times as long to carry as many objects over.
    JSON.stringify(rows),
  );
}
