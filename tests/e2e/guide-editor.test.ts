/** A guide that is copied, changed and used; and what a conversation that was held with it shows when it is changed again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
const step = (name: RegExp) => page.getByRole('region', { name });
const nameOf = (where: RegExp) => step(where).getByRole('textbox', { name: 'Name', exact: true });
const preview = () => page.frameLocator('iframe');
const ready = () => page.getByText('Saved. Conversations can start with this guide.').waitFor();

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

test('a copy is begun, and is shown in the sidebar itself as it is typed', async () => {
  await open('review.html#/prepare');
  await button('Copy and change it').click();
  await page.getByRole('heading', { name: '6 Steps of a One-on-One (copy)' }).waitFor();
  await ready();
  await nameOf(/^Step 1/).fill('Hello');
  await preview().getByRole('heading', { name: 'Hello', level: 1 }).waitFor();
  await nameOf(/^Step 2/).focus();
  await preview().getByRole('heading', { name: 'Issues & Stake', level: 1 }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});

test('what keeps it from being used is named at its field, is led to, and is taken back by its name', async () => {
  await nameOf(/^Step 1/).fill('');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await step(/^Step 1/)
    .getByText('It’s empty.')
    .waitFor();
  await nameOf(/^Step 2/).focus();
  await page.getByRole('button', { name: 'Step 1 › Name', exact: true }).click();
  expect(await nameOf(/^Step 1/).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await problemsOf(page)).toEqual([]);
  await button(/^Undo: Step 1/).click();
  await ready();
  expect(await nameOf(/^Step 1/).inputValue()).toBe('Introduction');
  await page.keyboard.press('Control+Shift+Z');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await page.keyboard.press('Control+Z');
  await ready();
});

test('by the keys alone: a route is changed on the picture, and a step is moved', async () => {
  const route = page.getByRole('combobox', { name: /^Green light of 1 Introduction/ });
  await route.focus();
  await page.keyboard.press('End');
  await expect.poll(() => route.inputValue()).toBe('end');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => route.inputValue()).toBe('step:issues-and-stake');
  await button('Move down: Step 1: Introduction').focus();
  await page.keyboard.press('Enter');
  await step(/^Step 2: Introduction/).waitFor();
  await page.keyboard.press('Control+Z');
  await step(/^Step 1: Introduction/).waitFor();
});

test('a conversation that was held with it keeps its words when it is changed again', async () => {
  await nameOf(/^Step 1/).fill('Good morning');
  await nameOf(/^Step 2/).focus();
  await ready();
  const editor = page.url();
  const call = await browser.context.newPage();
  await call.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  await call
    .getByRole('combobox', { name: 'Guide' })
    .selectOption({ label: '6 Steps of a One-on-One (copy)' });
  const side = driveSidebar(call);
  await side.field('Who are you talking with?').fill('Rosa');
  await side.press('Start conversation');
  await side.atStep('Good morning');
  await side.saved();
  await page.bringToFront();
  await nameOf(/^Step 1/).fill('Good evening');
  await nameOf(/^Step 2/).focus();
  await ready();
  await call.bringToFront();
  await side.press('2 Issues & Stake');
  await side.press('1 Good morning');
  await side.atStep('Good morning');
  await side.saved();
  await call.reload();
  await side.atStep('Good morning');
  await side.end();
  await side.saved();
  await side.press('New conversation');
  await side.field('Who are you talking with?').fill('Lin');
  await side.press('Start conversation');
  await side.atStep('Good evening');
  await side.saved();
  await call.close();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await page.getByRole('link', { name: /Rosa/ }).click();
  await page.getByText('1 Good morning').first().waitFor();
  await page.goto(editor);
  await page.reload();
  await expect.poll(() => nameOf(/^Step 1/).inputValue()).toBe('Good evening');
});

test('an empty one is a draft, and is offered nowhere until it is whole', async () => {
  await open('review.html#/prepare');
  await button('Start with an empty guide').click();
  await page.getByText(/^5 things need fixing/).waitFor();
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Ours');
  await page.getByText(/^4 things need fixing/).waitFor();
  await open('review.html#/prepare');
  await page.getByRole('listitem').filter({ hasText: 'OursDraft: not finished yet' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await open('review.html#/settings');
  const offered = page.getByRole('combobox', { name: 'Guide', exact: true }).getByRole('option');
  await expect.poll(() => offered.allTextContents()).toContain('6 Steps of a One-on-One (copy)');
  expect(await offered.allTextContents()).not.toContain('Ours');
});
