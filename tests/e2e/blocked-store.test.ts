/** The database held open, at an older version, by a document that does not let go of it. */
import { expect, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

test('every page says so, and goes on when the other is closed', async () => {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const open = async (path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    return page;
  };
  // A picture has the extension's origin, and none of its code.
  const older = await open('icons/icon-128.png');
  await older.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('kitchen-table');
        deleting.onsuccess = () => {
          const opening = indexedDB.open('kitchen-table', 1);
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        };
      }),
  );
  // The popup is the first to ask for the store, and the one that the browser tells: all others wait behind it unheard.
  const popup = await open('popup.html');
  const [sidebar, review] = await Promise.all(['sidebar.html', 'review.html'].map(open));
  if (sidebar === undefined || review === undefined) throw new Error('A page did not open.');
  const pages = [sidebar, popup, review];
  for (const page of pages) {
    await page
      .getByRole('alert')
      .filter({ hasText: 'An older version of Kitchen Table is still open' })
      .waitFor();
    expect(await problemsOf(page)).toEqual([]);
  }
  await older.close();
  for (const page of pages) await page.getByRole('button', { name: 'Try again' }).click();
  await popup.getByText('No follow-ups yet').waitFor();
  await review.getByRole('navigation').waitFor();
  const side = driveSidebar(sidebar);
  await side.start('Rosa');
  await side.note('after all');
  await side.saved();
});
