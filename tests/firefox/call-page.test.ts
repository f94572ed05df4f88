/** The sidebar docked by the content script on a page like Meet, in a real Firefox. */
import { expect, test } from 'vitest';
import { MEET_CALL, startCallPages } from '../e2e/call-pages/server.ts';
import { driveDocked } from './docked-sidebar.ts';
import { encrypt } from './encrypt.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';
import { orderDock } from './order-dock.ts';
import { startProxy } from './proxy.ts';

/** Runs on a page of the extension: all rows of a table that are kept, as text. */
async function rowsKept(table: string): Promise<string> {
  const open = indexedDB.open('kitchen-table');
  const database = await new Promise<IDBDatabase>((done) => {
    open.onsuccess = () => done(open.result);
  });
  const all = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise((done) => {
    all.onsuccess = () => done(all.result);
  });
  database.close();
  return JSON.stringify(rows);
}

/** Opens a call with its sidebar and begins a conversation in it; gives where the field for the name was. */
async function beginOnCall(firefox: LaunchedFirefox) {
  const { practice } = firefox;
  const call = await firefox.visit(MEET_CALL);
  // As the popup's button does.
  await expect
    .poll(() => orderDock(firefox, 'show').catch(() => null))
    .toEqual({ offered: true, open: true });
  // Here the docked document cannot be looked into at all; in the practice call's, the field is at the same place.
  const { x, y } = await driveDocked(practice).see('textbox', 'Who are you talking with?');
  const typeName = async () => {
    await call.mouse.click(x, y, { count: 3 });
    await call.keyboard.type('Rosa M.');
    return practice.evaluate(rowsKept, 'drafts');
  };
  await expect.poll(typeName).toContain('Rosa M.');
  await call.keyboard.press('Enter');
  await expect.poll(() => practice.evaluate(rowsKept, 'events')).toContain('Rosa M.');
  return { call, x, y };
}

test('a conversation on a call page, of which the page hears no key', async () => {
  await using pages = await startCallPages();
  await using proxy = await startProxy(pages.port);
  await using firefox = await launchFirefox({ proxy: proxy.port });
  const { call } = await beginOnCall(firefox);
  const kept = () => firefox.practice.evaluate(rowsKept, 'events');
  await call.keyboard.press('g');
  await expect.poll(kept).toContain('green');
  await call.keyboard.press('n');
  // The first letters of a fast hand come before the field has the focus; none of them means anything there.
  await call.keyboard.type('a coat as a seat, so cold all winter', { delay: 50 });
  await call.keyboard.press('Enter');
  await expect.poll(kept).toContain('so cold all winter');
  expect(await call.evaluate('window.heardKeys.filter((key) => key !== "x")')).toEqual([]);
  // So that it is known to hear: a key pressed on the page itself.
  await call.mouse.click(20, 100);
  await call.keyboard.press('x');
  expect(await call.evaluate('window.heardKeys')).toContain('x');
});

test('encrypted in the middle of a call, the conversation goes on', async () => {
  await using pages = await startCallPages();
  await using proxy = await startProxy(pages.port);
  await using firefox = await launchFirefox({ proxy: proxy.port });
  const { call, x, y } = await beginOnCall(firefox);
  const review = await firefox.open('/review.html');
  await encrypt(review, 'lantern Tuesday orchard staircase');
  await call.bringToFront();
  await call.mouse.click(x, y);
  await call.keyboard.press('n');
  await call.keyboard.type('cold all winter', { delay: 50 });
  await call.keyboard.press('Enter');
  await review.evaluate(() => {
    location.hash = '#/conversations';
  });
  await (await review.waitForSelector('a[href^="#/conversations/"]'))?.click();
  await expect.poll(() => review.evaluate(() => document.body.textContent)).toContain('cold all winter');
});
