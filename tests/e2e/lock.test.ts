/** The passphrase: nothing in clear is left on the disk, and all goes on as before for who knows it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { wordsOnDisk } from './find-in-profile.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const FIRST = 'lantern Tuesday café staircase';
const SECOND = 'another orchard beneath copper';
/** One for each place where something is written down. */
const WORDS = ['Quillberta', 'zanzibarnote', 'vermilionpromise', 'heliotropedraft'];

let browser: LaunchedChromium;
let review: Page;
let talk: Page;
let side: SidebarDriver;

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};
const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Locked' });
const unlock = async (page: Page, passphrase: string) => {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
};

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  talk = await open('sidebar.html');
  side = driveSidebar(talk);
  await side.start('Quillberta');
  await side.note('zanzibarnote');
  // Single keys mean nothing while a field has the focus, and act where the focus is seen.
  await side.field('Note').press('Escape');
  for (let step = 1; step < 6; step += 1) await talk.keyboard.press('k');
  await side.atStep('Next Steps');
  await side.commit('vermilionpromise', 'in two weeks', 'Text');
  await side.field('Note').fill('heliotropedraft');
  await side.saved();
  review = await open('review.html#/settings');
});
afterAll(() => browser?.close());

test('switched on, everything goes on as before', async () => {
  // So that the test is known to see.
  const seen = await wordsOnDisk(browser.profile, WORDS);
  for (const word of WORDS) expect(seen).toContainEqual(expect.stringContaining(word));
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill('too short');
  await section.getByLabel('Repeat new passphrase').fill('too short');
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByRole('alert').filter({ hasText: 'too short' }).waitFor();
  await section.getByLabel(/^New passphrase/).fill(FIRST);
  await section.getByLabel('Repeat new passphrase').fill(FIRST);
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor();
  expect(await problemsOf(review)).toEqual([]);
  await side.field('Note').press('Enter');
  await side.see(side.notes().filter({ hasText: 'heliotropedraft' }));
  await side.saved();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await review.getByRole('searchbox').fill('zanzibarnote');
  await review.locator('mark').first().waitFor();
});

test('locked by its keys, it shows nothing anywhere, and tells nothing of a wrong passphrase', async () => {
  await side.field('Note').fill('half a thought');
  await review.keyboard.press('Alt+Shift+KeyX');
  await Promise.all([locked(review).waitFor(), locked(talk).waitFor()]);
  for (const page of [review, talk]) {
    expect(await page.locator('body').textContent()).not.toMatch(new RegExp(WORDS.join('|')));
    expect(await problemsOf(page)).toEqual([]);
  }
  const popup = await open('popup.html');
  await locked(popup).waitFor();
  expect(await problemsOf(popup)).toEqual([]);
  await unlock(popup, SECOND);
  await popup.getByRole('alert').filter({ hasText: 'That isn’t the right passphrase.' }).waitFor();
  await popup.close();
});

test('unlocked in the review, the sidebar follows, and the conversation is where it was', async () => {
  expect(await talk.locator('input').count()).toBe(0);
  await unlock(review, FIRST);
  await talk
    .getByRole('button', { name: /Quillberta/ })
    .first()
    .click();
  await side.see(side.notes().filter({ hasText: 'heliotropedraft' }));
  expect(await side.field('Note').inputValue()).toBe('half a thought');
  await locked(review).waitFor({ state: 'detached' });
});

test('nothing of it is on the disk, and another passphrase takes the place of the first', async () => {
  // The browser removes what was erased in its own time, as the README says.
  await expect.poll(() => wordsOnDisk(browser.profile, WORDS), { timeout: 60_000 }).toEqual([]);
  await browser.close({ keepProfile: true });
  expect(await wordsOnDisk(browser.profile, WORDS)).toEqual([]);
  browser = await launchChromium({ thirdPartyCookies: 'allowed', profile: browser.profile });
  review = await open('review.html#/settings');
  await locked(review).waitFor();
  await unlock(review, FIRST);
  await review.getByText('Change passphrase').first().click();
  const form = review.locator('section:has(> #lock-title) details[open] form');
  await form.getByLabel('Current passphrase').fill(FIRST);
  await form.getByLabel(/^New passphrase/).fill(SECOND);
  await form.getByLabel('Repeat new passphrase').fill(SECOND);
  await form.getByRole('button', { name: 'Change passphrase' }).click();
  await review.locator('progress').waitFor({ state: 'detached' });
  await review.getByRole('button', { name: 'Lock now' }).first().click();
  await locked(review).waitFor();
  await unlock(review, FIRST);
  await review.getByRole('alert').filter({ hasText: 'That isn’t the right passphrase.' }).waitFor();
  await unlock(review, SECOND);
  // The page begins anew at its own address, whichever another one was asked for before.
  await locked(review).waitFor({ state: 'detached' });
  await review.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await review.getByText('1 of 1 conversation').waitFor();
});

test('wiped from the lock screen in two steps, nothing is left', async () => {
  await review.keyboard.press('Alt+Shift+KeyX');
  await locked(review).waitFor();
  await review.getByText('Forgot your passphrase').click();
  await review.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await review.getByRole('button', { name: 'Yes, erase everything' }).click();
  await locked(review).waitFor({ state: 'detached' });
  await review
    .getByText('0 of 0 conversations')
    .or(review.getByText(/No conversations|Nothing/i))
    .first()
    .waitFor();
  expect(await review.evaluate(() => indexedDB.databases())).toEqual([
    expect.objectContaining({ name: 'kitchen-table' }),
  ]);
});
