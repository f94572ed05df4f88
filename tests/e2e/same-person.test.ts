/** Two people who are one: said on a person's page, and in a conversation that is on, docked beside a call. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import type { SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let call: Page;
let side: SidebarDriver;
let review: Page;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  ({ page: call, side } = await openDockedCall(browser));
  await side.start('Rosa Medina');
  await side.note('Her mother was cold all winter');
  await side.markStake();
  await side.end();
  await side.saved();
  await side.press('New conversation');
  review = await browser.context.newPage();
  await call.bringToFront();
}, 120_000);
afterAll(() => browser?.close());

const people = () => review.getByRole('list', { name: 'People', exact: true }).getByRole('listitem');
/** The list of people, once all of it is there. */
async function openPeople(): Promise<readonly string[]> {
  await review.bringToFront();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/people`);
  await review.reload();
  await review.locator('main[aria-busy="false"]').waitFor();
  await people().first().waitFor();
  return people().locator('b').allTextContents();
}
const chapters = () =>
  review.getByRole('list', { name: 'Conversations', exact: true }).locator(':scope > li');

test('who is recognized while the conversation is on is that person, and what was said the last time is there', async () => {
  await side.start('A tenant');
  await side.press('A tenant');
  await side.field('Who are you talking with?').fill('Rosa');
  await side.see(side.side.getByRole('list', { name: 'People you’ve talked with' }));
  expect(await problemsOf(side.side)).toEqual([]);
  await side.press('Rosa Medina');
  await side.see(side.side.getByText('It’s Rosa Medina again.'));
  await side.see(side.button(/^Last time/));
  await side.saved();
  expect(await openPeople()).toEqual(['Rosa Medina']);
  await people().getByRole('link').click();
  await expect.poll(() => chapters().count()).toBe(2);
  await call.bringToFront();
  await side.press('Undo');
  await side.see(side.button('A tenant'));
  await side.saved();
  expect([...(await openPeople())].sort()).toEqual(['A tenant', 'Rosa Medina']);
}, 120_000);

test('someone who is said to be the same, by keyboard, is called so in the call at once, and is someone else again', async () => {
  await openPeople();
  await people()
    .getByRole('link', { name: /^Rosa Medina/ })
    .click();
  await review.getByRole('button', { name: 'Same person as …' }).press('Enter');
  const field = review.getByRole('textbox', { name: 'Who is the same person as Rosa Medina?' });
  await field.and(review.locator(':focus')).fill('a t');
  await review.getByRole('button', { name: 'A tenant' }).press('Enter');
  await review
    .getByText('A tenant is the same person now. What was said and promised stands here.')
    .waitFor();
  await review.getByRole('button', { name: 'Same person as …' }).and(review.locator(':focus')).waitFor();
  await expect.poll(() => chapters().count()).toBe(2);
  expect(await problemsOf(review)).toEqual([]);
  await call.bringToFront();
  await side.see(side.button('Rosa Medina'));
  expect(await openPeople()).toEqual(['Rosa Medina']);
  await people().getByRole('link').click();
  await review.getByRole('button', { name: 'Separate A tenant' }).press('Enter');
  await review.getByText('A tenant is someone else again.').waitFor();
  await expect.poll(() => chapters().count()).toBe(1);
  await call.bringToFront();
  await side.see(side.button('A tenant'));
  expect([...(await openPeople())].sort()).toEqual(['A tenant', 'Rosa Medina']);
}, 120_000);
