/** While everything is encrypted: how far it is, everywhere, and how to stop it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fillBrowser } from '../seed/fill-browser.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

const SIZES = { conversations: 1_500, notes: 15_000, followUps: 300, people: 600 };
const PASSPHRASE = 'lantern Tuesday orchard staircase';

let browser: LaunchedChromium;
let review: Page;
const open = async (path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};
const encrypt = async () => {
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
};
const databases = () =>
  review.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const page = await open('popup.html');
  await fillBrowser(page, SIZES);
  await page.close();
  review = await open('review.html#/settings');
});
afterAll(() => browser?.close({ keepProfile: false }));

test('cancelled, nothing has changed', async () => {
  const popup = await open('popup.html');
  await encrypt();
  await popup.getByRole('heading', { name: 'Your notes are being encrypted' }).waitFor();
  await review.getByRole('button', { name: 'Cancel', exact: true }).click();
  // Both start anew, on the notes that there are.
  await review.getByRole('button', { name: 'Encrypt my notes' }).waitFor();
  await popup.getByRole('heading', { name: 'Your notes are being encrypted' }).waitFor({ state: 'detached' });
  await review.getByText('Your notes aren’t encrypted').first().waitFor();
  await expect.poll(databases).toEqual(['kitchen-table', 'kitchen-table-snapshots']);
  await popup.close();
});

test('other pages say how far it is and open by themselves; the page that works asks before it is closed', async () => {
  const other = await open('review.html#/conversations');
  await encrypt();
  const heading = other.getByRole('heading', { name: 'Your notes are being encrypted' });
  await heading.waitFor();
  expect(await problemsOf(other)).toEqual([]);
  const popup = await open('popup.html');
  await popup.getByText(/^\d+% done$/).waitFor();
  await popup.getByText('Leave that tab open.').waitFor();
  expect(await problemsOf(popup)).toEqual([]);
  const asked = review.waitForEvent('dialog');
  const closing = review.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await review.getByText('Your notes are encrypted.').waitFor();
  await other.getByText(/1,500 of 1,500 conversations/).waitFor();
  await popup.getByRole('heading', { name: 'Your notes are being encrypted' }).waitFor({ state: 'detached' });
});

test('a place that is lost is found again, and asks for the passphrase', async () => {
  await browser.background.evaluate(() => chrome.storage.local.remove('store-place'));
  await browser.close({ keepProfile: true });
  browser = await launchChromium({ thirdPartyCookies: 'allowed', profile: browser.profile });
  review = await open('review.html#/conversations');
  await review.getByRole('heading', { name: 'Locked' }).waitFor();
  await review.getByLabel('Passphrase').fill(PASSPHRASE);
  await review.getByRole('button', { name: 'Unlock' }).click();
  await review.getByText(/1,500 of 1,500 conversations/).waitFor();
});

declare const chrome: typeof Browser;
