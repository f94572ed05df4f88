/** What was lost comes back from a snapshot; what was deleted for good does not. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

/** Does something with a database of the extension, past all of its code. */
function withDatabase<Answer>(page: Page, name: string, run: 'clear' | 'read'): Promise<Answer> {
  return page.evaluate(
    async ([database, what]) => {
      const answer = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const store = await answer(indexedDB.open(database));
      const tables = [...store.objectStoreNames];
      const rows: unknown[] = [];
      for (const table of tables) {
        const place = store.transaction(table, 'readwrite').objectStore(table);
        if (what === 'clear') await answer(place.clear());
        else rows.push(...(await answer(place.getAll())));
      }
      store.close();
      return rows as never;
    },
    [name, run] as const,
  );
}

test('a store that lost everything gets it back from the snapshot; a deletion reaches the snapshot too', async () => {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const page = await browser.context.newPage();
  const address = `chrome-extension://${browser.extensionId}`;
  await page.goto(`${address}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Quillberta');
  await side.note('zanzibarnote');
  await side.saved();

  // Before anything is brought in, a snapshot is taken.
  await page.goto(`${address}/review.html#/settings`);
  const list = join(browser.profile, 'people.csv');
  await writeFile(list, 'Name\nLin\n');
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(list);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Done. Everything in the file is here now.' }).waitFor();
  expect(JSON.stringify(await withDatabase(page, 'kitchen-table-snapshots', 'read'))).toContain(
    'zanzibarnote',
  );

  await withDatabase(page, 'kitchen-table', 'clear');
  await page.reload();
  await page.getByRole('button', { name: 'Preview' }).first().click();
  await page.getByRole('button', { name: 'Restore', exact: true }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  await page.goto(`${address}/review.html#/conversations`);
  await page.getByRole('list', { name: 'Conversations' }).getByRole('link').first().click();
  await page.getByText('zanzibarnote').first().waitFor();

  await page.getByRole('button', { name: /^Delete this conversation/ }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect
    .poll(async () => JSON.stringify(await withDatabase(page, 'kitchen-table-snapshots', 'read')))
    .not.toContain('zanzibarnote');
});
