/** Data out and in again, and an end to it, in a real browser. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  // In a tab, for here the sidebar only makes what the settings then work with.
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Rosa M.');
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  await side.note('=cold("all winter")');
  await side.note('a slip');
  await side.press('Undo');
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await side.see(page.getByText('You’ll bring two neighbours'));
  await side.end();
  await side.atStep('Conversation ended');
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await button('Backup (JSON)').waitFor();
});
afterAll(() => browser?.close());

test('the settings fit into a narrow window', async () => {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await problemsOf(page)).toEqual([]);
  await page.setViewportSize(size);
});

/** What the database holds, by table; how often a conversation was written to says nothing about it. */
async function contents(): Promise<Record<string, Record<string, unknown>[]>> {
  return page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kitchen-table'));
    const reading = database.transaction([...database.objectStoreNames]);
    const tables = await Promise.all(
      [...database.objectStoreNames].map(
        async (name) => [name, await answer(reading.objectStore(name).getAll())] as const,
      ),
    );
    database.close();
    return Object.fromEntries(
      tables.map(([name, rows]) => [name, rows.map(({ revision: _revision, ...row }) => row)]),
    );
  });
}

/** Presses a button that saves a file; answers the file's name and text. */
async function saved(name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  await status('Saved to your downloads folder.');
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const choose = (text: string) =>
  page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

let backup = '';
let before: Awaited<ReturnType<typeof contents>>;

test('everything is saved as a file, without what was taken back', async () => {
  expect(await problemsOf(page)).toEqual([]);
  before = await contents();
  const { name, text } = await saved('Backup (JSON)');
  expect(name).toMatch(/^kitchen-table-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'kitchen-table-backup', version: 1 });
  expect(text).toContain('all winter');
  expect(text).not.toContain('a slip');
  backup = text;
});

test('a table is saved that no spreadsheet takes for a formula', async () => {
  const { name, text } = await saved('Notes (CSV)');
  expect(name).toMatch(/\.csv$/);
  expect(parse(text, { bom: true, columns: true })).toEqual([
    expect.objectContaining({ 'First Name': 'Rosa', 'Last Name': 'M.', Notes: `'=cold("all winter")` }),
  ]);
});

test('everything is deleted once it was named and confirmed', async () => {
  await button('Delete everything…').click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
    '1 person',
    '1 conversation',
    '1 note',
    '1 follow-up',
  ]);
  expect(await problemsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await contents()).toEqual(before);
  // The browser gives the focus back to where it was.
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Delete everything…');
  await button('Delete everything…').click();
  await button('Delete for good').click();
  await status('Everything was deleted.');
  expect(Object.values(await contents()).flat()).toEqual([]);
});

test('a broken file is told of, and nothing of it is kept', async () => {
  await choose(backup.slice(0, -20));
  await page.getByRole('alert').filter({ hasText: 'or part of it is missing.' }).waitFor();
  await choose(backup.replace('"call":null', '"call":7'));
  await page
    .getByRole('alert')
    .filter({ hasText: 'At “conversations[0].events[0].call”: It should be text, but it’s 7.' })
    .waitFor();
  expect(Object.values(await contents()).flat()).toEqual([]);
});

test('what was saved is brought in again: the store is equal', async () => {
  await choose(backup);
  const line = page.getByRole('row', { name: 'Conversations' });
  await line.waitFor();
  expect(await line.getByRole('cell').allTextContents()).toEqual(['1', '0', '0']);
  expect(await problemsOf(page)).toEqual([]);
  expect(Object.values(await contents()).flat()).toEqual([]);
  await button('Import').click();
  await status('Done. Everything in the file is here now.');
  expect(await contents()).toEqual(before);
  await choose(backup);
  await page.getByText('You already have all of this.').waitFor();
});

test('what only a newer version knows is brought in, shows nowhere, and is saved again as it was', async () => {
  const { conversations, ...rest } = JSON.parse(backup);
  const [{ events, ...log }] = conversations;
  const { id, at, conversation } = events.at(-1);
  const own = id.replace(/.$/, (digit: string) => (digit === '0' ? '1' : '0'));
  const newer = { type: 'not-known-yet', minute: 3, id: own, conversation, device: 'newer', intent: own, at };
  await choose(JSON.stringify({ ...rest, conversations: [{ ...log, events: [...events, newer] }] }));
  const line = page.getByRole('row', { name: 'Conversations' });
  await line.waitFor();
  expect(await line.getByRole('cell').allTextContents()).toEqual(['0', '1', '0']);
  await button('Import').click();
  await expect.poll(async () => JSON.stringify(await contents())).toContain(own);
  expect(await contents()).toEqual({ ...before, events: expect.arrayContaining([newer]) });
  expect((await saved('Backup (JSON)')).text).toContain(JSON.stringify(newer));
});

test('how long notes are kept outlives a reload', async () => {
  const choice = page.getByRole('combobox', { name: 'How long to keep notes' });
  await choice.selectOption({ label: '3 months' });
  // It is looked first at what it would delete.
  await expect.poll(() => choice.inputValue()).toBe('90');
  await page.reload();
  await expect.poll(() => choice.inputValue()).toBe('90');
});
