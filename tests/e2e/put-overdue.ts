import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser;

/** As much of a page of the extension, Playwright's or Puppeteer's, as it takes. */
interface Page<Given> {
  evaluate(run: (given: Given) => Promise<void>, given: Given): Promise<void>;
}

/** Tells the background that follow-ups changed, as a page does after a change: all that is due is looked at again. */
export async function tellChanged(page: Page<object>): Promise<void> {
  await page.evaluate(
    async (message) => {
      await chrome.runtime.sendMessage(message);
    },
    { contract: 'page-to-background', ask: 'follow-ups-changed' },
  );
}

/**
 * Puts an open follow-up that was due two days ago into the store, from a page of the extension and behind
 * everyone's back, as time does that goes by while the browser is closed.
 */
export async function putOverdue(
  page: Page<readonly [string, object]>,
  id: string,
  words: { readonly name: string; readonly what: string } = { name: 'Rosa', what: 'bring the list' },
): Promise<void> {
  await page.evaluate(
    ([id, words]) =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('kitchen-table');
        opened.onerror = () => failed(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction('followUps', 'readwrite');
          const before = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
          writing.objectStore('followUps').put({
            ...{ id, conversation: null, person: 'p', way: 'call', ...words },
            ...{ wayWord: '', whose: 'yours', at: { date: before, time: '18:00' }, snoozedTo: null },
            ...{ state: 'open', closedAt: null, result: '', changedAt: 0 },
          });
          writing.oncomplete = () => {
            opened.result.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
    [id, words] as const,
  );
}
