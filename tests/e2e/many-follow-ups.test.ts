/** Three years of follow-ups in a real browser: the popup, and the review's lists, search, selection, and undo. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { putRows } from '../seed/fill-browser.ts';
import { MANY_OVERDUE, makeOverdue } from '../seed/make-overdue.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

declare const chrome: typeof Browser;

const COUNT = MANY_OVERDUE.toLocaleString('en-US');
let browser: LaunchedChromium;
let review: Page;
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  review = await openPage('review.html#/follow-ups');
  await review.getByText('No follow-ups yet').waitFor();
  await putRows(review, { ...makeOverdue(MANY_OVERDUE, Date.now()) });
  await review.reload();
});
afterAll(() => browser?.close());

async function openPage(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

const items = (page: Page, group = 'Overdue') =>
  page.getByRole('region', { name: group }).getByRole('listitem');
const bar = () => review.getByRole('region', { name: 'Selection' });
const press = (name: string | RegExp) => review.getByRole('button', { name, exact: true }).click();
/** Every follow-up in the store, by id. */
const stored = async () => (await readStore(review, ['followUps'])).followUps as Record<string, unknown>[];

test('the popup has the newest of them, and the way to all others', async () => {
  const popup = await openPage('popup.html');
  await popup.getByRole('link', { name: `${(MANY_OVERDUE - 20).toLocaleString('en-US')} more` }).waitFor();
  expect(await items(popup).count()).toBe(20);
  expect(await items(popup).first().textContent()).toContain('Rosa Méndez 0');
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: / more$/ }).click();
  const there = await opened;
  await there.waitForURL(/review\.html#\/follow-ups$/);
  await items(there).first().getByText('Rosa Méndez 0').waitFor();
  await there.close();
  await popup.close();
});

test('the review turns its pages by keyboard, each beginning at its first item', async () => {
  await review.getByText(`1–50 of ${COUNT}`).waitFor();
  const next = review.getByRole('button', { name: 'Next' });
  for (const shown of ['51–100', '101–150']) {
    await next.focus();
    await review.keyboard.press('Enter');
    await review.getByText(`${shown} of ${COUNT}`).waitFor();
    const first = items(review).first().getByRole('checkbox');
    expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
  }
  expect(await items(review).count()).toBe(50);
});

test('all that the search leaves are dropped for one reason, found among those that are closed, and brought back', async () => {
  const before = await stored();
  const ofRosa = before.filter(({ person }) => person === 'late-person-0').length;
  await review.getByRole('searchbox').fill('rosa mendez 0');
  await review.getByText(`${ofRosa} of ${COUNT} follow-ups`).waitFor();
  expect(await items(review).first().locator('mark').allTextContents()).toEqual(['Rosa', 'Méndez', '0']);
  await press('Select');
  await press(`Select all ${ofRosa}`);
  await press('Drop…');
  await review.getByRole('textbox', { name: 'Why are you dropping it?' }).fill('moved to another city');
  await review.keyboard.press('Enter');
  await review.getByText(`Dropped ${ofRosa} follow-ups.`).waitFor();
  await press(`Closed (${ofRosa})`);
  await review.getByRole('searchbox').fill('another city');
  await expect.poll(() => items(review, 'Closed').count()).toBe(ofRosa);
  await press('Undo');
  await review.getByText(`${ofRosa} follow-ups are as they were.`).waitFor();
  expect(await stored()).toEqual(before);
  await review.getByRole('searchbox').fill('');
  await press(`Open (${COUNT})`);
});

test('all of them are snoozed at once, and one undo brings back every one', async () => {
  const before = await stored();
  await press('Select');
  await items(review).nth(3).getByRole('checkbox', { name: 'Select' }).check();
  await bar().getByText('1 selected').waitFor();
  await press(`Select all ${COUNT}`);
  await bar().getByText(`${COUNT} selected`).waitFor();
  await press('Snooze…');
  // At once: nobody waits for a field to appear.
  await review.keyboard.type('in two weeks');
  expect(await review.getByRole('textbox', { name: 'Snooze until' }).inputValue()).toBe('in two weeks');
  expect(await problemsOf(review)).toEqual([]);
  await review.keyboard.press('Enter');
  await review.getByText(`Snoozed ${COUNT} follow-ups until`).waitFor();
  await expect.poll(() => items(review, 'Upcoming').count()).toBe(50);
  expect(await items(review).count()).toBe(0);
  expect(new Set((await stored()).map(({ changedAt }) => changedAt)).size).toBe(1);
  await expect.poll(() => browser.background.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await press('Undo');
  await review.getByText(`${COUNT} follow-ups are as they were.`).waitFor();
  await expect.poll(() => items(review).count()).toBe(50);
  expect(await stored()).toEqual(before);
});
