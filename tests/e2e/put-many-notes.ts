import type { Page } from 'playwright-core';

/**
 * Puts somebody called Maxine into the store, from a page of the extension and behind everyone's back: 400 conversations
 * over the years, and 749 notes, 350 of them in the last one.
 */
export async function putManyNotes(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('kitchen-table');
        opened.onerror = () => failed(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction(['people', 'conversations', 'sayings'], 'readwrite');
          const put = (table: string, row: object) => writing.objectStore(table).put(row);
          put('people', { id: 'maxine', name: 'Maxine', email: '', phone: '', changedAt: 0 });
          for (let at = 0; at < 400; at += 1) {
            const id = `01999999-0000-7000-8000-${String(at).padStart(12, '0')}`;
            const startedAt = Date.now() - (400 - at) * 86_400_000;
            put('conversations', {
              ...{ id, person: 'maxine', name: 'Maxine', call: null, startedAt, touchedAt: startedAt },
              ...{ endedAt: startedAt, step: null, outcome: 'yes', path: [], asks: [], assessment: 2 },
              ...{ stake: null, revision: 1 },
            });
            const notes = Array.from({ length: at === 399 ? 350 : 1 }, (_, index) => ({
              ...{ id: `${id}-${index}`, kind: 'note', at: startedAt },
              text: index === 349 ? 'The last of 749' : `Note ${at}.${index}`,
            }));
            put('sayings', { conversation: id, sayings: notes });
          }
          writing.oncomplete = () => {
            opened.result.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
  );
}
