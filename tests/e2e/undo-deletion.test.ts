/** Deleting, undone and carried out, of a person with four hundred conversations: in the page, and after it was closed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fillBrowser } from '../seed/fill-browser.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

let browser: LaunchedChromium | undefined;
let page: Page;
const address = (path: string) => `chrome-extension://${browser?.extensionId}/${path}`;
const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const rows = () => readStore(page, ['conversations', 'people', 'followUps', 'events', 'deletions']);

beforeEach(async () => {
  await browser?.close();
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(address('review.html'));
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, { conversations: 400, notes: 4_000, followUps: 60, people: 1 });
  await page.goto(address('review.html#/people'));
  await page.reload();
  await page.getByRole('main').getByRole('list').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Delete this person' }).click();
  await page.getByRole('dialog').getByText('400 conversations').waitFor();
}, 180_000);
afterAll(() => browser?.close());

const confirm = async () => {
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await said(/^Deleting .+ with all conversations and follow-ups…$/).waitFor();
};

test('it comes back where that is undone', async () => {
  const before = await rows();
  await confirm();
  // The way back has the focus: there are only some seconds for it.
  await page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).press('Enter');
  await said('Nothing was deleted. Everything is back.').waitFor();
  await page.getByRole('button', { name: 'Delete this person' }).waitFor();
  const after = await rows();
  for (const table of ['people', 'followUps', 'events', 'deletions'] as const)
    expect(after[table]).toEqual(before[table]);
  expect(after.conversations).toHaveLength(400);
}, 120_000);

test('it leaves every document at once; after some seconds it is deleted for good, and said to be', async () => {
  const popup = await browser?.context.newPage();
  await popup?.goto(address('popup.html'));
  const due = popup?.getByRole('region', { name: 'Overdue' });
  await due?.getByRole('listitem').first().waitFor();
  await page.bringToFront();
  await confirm();
  await page.getByText('This person is no longer here').waitFor();
  await due?.waitFor({ state: 'detached' });
  await said(/ is deleted for good, with all conversations and follow-ups\.$/).waitFor({ timeout: 60_000 });
  for (const all of Object.values(await rows())) expect(all).toEqual([]);
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect(await problemsOf(page)).toEqual([]);
}, 120_000);

test('it is deleted for good where the page was closed, too', async () => {
  await confirm();
  const blank = await browser?.context.newPage();
  await blank?.goto(address('popup.html'));
  await page.close();
  page = blank as Page;
  const left = async () => Object.values(await rows()).flat().length;
  await expect.poll(left, { timeout: 90_000, interval: 1_000 }).toBe(0);
}, 150_000);
