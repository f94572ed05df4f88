/** The browser ends between the move of the store into another database and the erasing of the old one. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';

const OLD = ['kitchen-table-before', 'kitchen-table-before-snapshots'];

test('what it left is erased when the browser starts again', async () => {
  const first = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(first.context);
  await first.background.evaluate(async (names) => {
    const made = names.map(
      (name) =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open(name, 10);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('people', { keyPath: 'id' }).put({ id: 'x', name: 'in clear' });
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await Promise.all(made);
    await chrome.storage.local.set({
      'store-place': { database: 'kitchen-table', wrapped: null, leftover: names[0] },
    });
  }, OLD);
  await first.close({ keepProfile: true });
  await using again = await launchChromium({ thirdPartyCookies: 'allowed', profile: first.profile });
  const databases = () =>
    again.background.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).not.toContain(OLD[0]);
  await expect.poll(databases).not.toContain(OLD[1]);
  await expect
    .poll(() => again.background.evaluate(async () => (await chrome.storage.local.get())['store-place']))
    .toEqual({ database: 'kitchen-table', wrapped: null, leftover: null });
});

declare const chrome: typeof Browser;
