/** Finding things after years of organizing: the review page and the popup over a large store. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillBrowser } from '../seed/fill-browser.ts';
import { LARGE } from '../seed/make-store.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(address('review.html'));
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, LARGE);
  await page.reload();
}, 400_000);
afterAll(() => browser?.close());

const address = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
const status = () => page.getByRole('status').first();

test('shows all, and lists them as far as one looks', async () => {
  await status().filter({ hasText: '10,000 of 10,000 conversations' }).waitFor();
  const items = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  await expect.poll(() => items.count()).toBe(100);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => items.count()).toBe(200);
});

test('a conversation’s row says what was said in it', async () => {
  const items = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  const first = items.first();
  await first.getByRole('img', { name: /^Path: 1(, \d)+$/ }).waitFor();
  // Who, the day and the length; their stake or what was learned; the answer.
  await expect.poll(() => first.textContent()).toMatch(/, \d+ min.+(yes|sure|No)/);
  // Follow-ups are read for the rows that are shown.
  await items
    .filter({ hasText: /talk to/ })
    .first()
    .waitFor();
});

test('filters by person, day, step, answer and where they stand', async () => {
  await page.getByLabel('Person').fill('rosa men');
  await expect.poll(() => status().textContent()).not.toContain('10,000 of');
  const names = await page.getByRole('list', { name: 'Conversations' }).locator('b').allTextContents();
  expect(new Set(names)).toEqual(new Set(['Rosa Méndez']));
  const before = await status().textContent();
  await page.getByLabel('From', { exact: true }).fill('2026-01-01');
  await expect.poll(() => status().textContent()).not.toBe(before);
  await page.getByLabel('Step reached').selectOption({ label: '5 The Ask' });
  await page
    .getByRole('group', { name: 'Answer' })
    .getByRole('button', { name: /^Clear yes/ })
    .click();
  await page.getByLabel('Where they stand').selectOption({ index: 1 });
  await expect.poll(() => status().textContent()).toMatch(/^\d+ of 10,000/);
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await status().filter({ hasText: '10,000 of 10,000' }).waitFor();
});

test('finds what was noted, with the words marked, in any language and without accents', async () => {
  // Out of the filter, which has the focus since the button beside it went: letters look for a choice there.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search everything' });
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  await search.pressSequentially('nunez radia');
  const hits = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  await expect.poll(() => hits.count()).toBeGreaterThan(10);
  // What was found for the first letters stands until what is found for all of them is there.
  await expect.poll(() => hits.first().locator('mark').allTextContents()).toEqual(['Núñez', 'radia']);
  await search.fill('暖气');
  await expect.poll(() => hits.first().locator('mark').textContent()).toBe('暖气');
  await search.fill('nobody ever noted this');
  await status().filter({ hasText: '0 results' }).waitFor();
  await search.fill('');
});

const results = () => page.getByRole('list', { name: 'Search results' }).getByRole('listitem');

test('what was promised last spring has an answer, by keyboard alone', async () => {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  // Past the answers, of which each is a button, as many as there are by now.
  const label = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
  for (let tab = 0; tab < 60 && !(await label()).includes('Look for'); tab += 1)
    await page.keyboard.press('Tab');
  expect(await label()).toContain('Look for');
  await page.keyboard.type('Comm');
  // All of them, fifty at a time, with the focus on the first new one.
  await status().filter({ hasText: '2,000 results' }).waitFor();
  await expect.poll(() => results().count()).toBe(50);
  await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
  await expect.poll(() => results().count()).toBe(100);
  await expect
    .poll(() =>
      results()
        .nth(50)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    )
    .toBe(true);
  await page.getByLabel('When').fill('March 2026 to May 2026');
  await page.getByText('Mar 1 – May 31, 2026').waitFor();
  await status()
    .filter({ hasText: /^1\d\d results/ })
    .waitFor();
  for (const text of await results().allTextContents()) {
    expect(text).toMatch(/(Mar|Apr|May) \d+, 2026/);
    expect(text).toMatch(/Commitment(Open|Done|Dropped|Overdue)/);
  }
  expect(await problemsOf(page)).toEqual([]);
  // Where it was promised, it is marked, in view, and has the focus.
  const what = (await results().first().locator('p').textContent()) ?? '';
  await results().first().getByRole('link').press('Enter');
  const sought = page.locator('main li:focus');
  await sought.filter({ hasText: what }).waitFor();
  const isInView = await sought.evaluate((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isInView).toBe(true);
  expect(await problemsOf(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await status().filter({ hasText: '10,000 of 10,000' }).waitFor();
});

test('a hit among 749 notes leads to the note', async () => {
  await fillBrowser(page, { conversations: 1, notes: 749, followUps: 1, people: 1 });
  await page.reload();
  await page.getByLabel('Look for').selectOption({ label: 'Notes' });
  await page.getByLabel('To', { exact: true }).fill('2023-11-24');
  await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
  await expect.poll(() => results().count()).toBe(100);
  const said = (await results().nth(70).locator('p').textContent()) ?? '';
  await results().nth(70).getByRole('link').click();
  await page.locator('main li:focus').filter({ hasText: said }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Show all' }).first().click();
});

test('what is written elsewhere is found in a search that stands', async () => {
  const search = page.getByRole('searchbox', { name: 'Search everything' });
  await search.fill('zanzibar');
  await status().filter({ hasText: '0 results' }).waitFor();
  await page.getByText('Nothing has that in it.').waitFor();
  const sidebar = await browser.context.newPage();
  await sidebar.goto(address('sidebar.html'));
  const side = driveSidebar(sidebar);
  await side.start('Rosa Medina');
  await side.note('a note of zanzibar');
  await side.saved();
  await sidebar.close();
  await status().filter({ hasText: '1 result' }).waitFor();
  expect(await results().first().locator('mark').textContent()).toBe('zanzibar');
  await search.fill('');
});

test('the popup leads to the same search in the review', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(address('popup.html'));
  await popup.getByRole('searchbox', { name: 'Search' }).fill('boiler');
  const [review] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Search for “boiler” in the review' }).click(),
  ]);
  await review.getByRole('list', { name: 'Search results' }).getByRole('listitem').first().waitFor();
  expect(await review.getByRole('searchbox', { name: 'Search everything' }).inputValue()).toBe('boiler');
  await review.close();
  await popup.close();
});

test('a hit leads to its conversation, and back the search is as it was', async () => {
  const search = page.getByRole('searchbox', { name: 'Search everything' });
  await search.fill('boiler');
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().click();
  await page.getByRole('list', { name: 'Notes' }).getByText('boiler').first().waitFor();
  await page.goBack();
  expect(await search.inputValue()).toBe('boiler');
  await search.fill('');
});

test('people are sorted by what is next, and by name where one wants that', async () => {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  const items = page.getByRole('list', { name: 'People' }).getByRole('listitem');
  await expect.poll(() => items.first().textContent()).toMatch(/conversations?, last .*(late|talk to)/);
  await expect
    .poll(() =>
      items
        .first()
        .getByRole('img', { name: /^Stands at/ })
        .count(),
    )
    .toBeLessThan(2);
  await expect.poll(() => items.count()).toBe(100);
  expect(await problemsOf(page)).toEqual([]);
  const byNext = await items.locator('b').allTextContents();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect.poll(() => items.locator('b').allTextContents()).not.toEqual(byNext);
  const names = await items.locator('b').allTextContents();
  expect(names).toEqual([...names].sort());
  await page.getByRole('button', { name: 'Next first' }).click();
  await expect.poll(() => items.locator('b').allTextContents()).toEqual(byNext);
});

test('people: found by name, with all that is known of them, to be changed and deleted', async () => {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('zoe kow');
  await page.getByRole('list', { name: 'People' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'Zoë Kowalski' }).waitFor();
  const items = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  // A chapter a conversation, with its path, and its notes a few at a time.
  await expect.poll(() => items.count()).toBeGreaterThan(0);
  await items
    .first()
    .getByRole('img', { name: /^Path: 1/ })
    .waitFor();
  const notes = items.first().getByRole('list', { name: 'Notes' }).getByRole('listitem');
  expect(await notes.count()).toBe(3);
  await items
    .first()
    .getByRole('button', { name: /more notes$/ })
    .press('Enter');
  await expect.poll(() => notes.count()).toBeGreaterThan(3);
  await page.getByLabel('Email').fill('zoe@example.org');
  await page.getByLabel('Name').fill('Zoë K.');
  await page.getByLabel('Name').press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Zoë K.' }).waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Email').inputValue()).toBe('zoe@example.org');
  await page.getByRole('heading', { level: 2, name: 'Zoë K.' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  // The conversation's own page has the new name, too.
  const person = page.url();
  await items.first().getByRole('link').first().click();
  await page.getByRole('main').getByRole('link', { name: 'Zoë K.' }).waitFor();
  await page.goto(person);
  await page.getByRole('button', { name: 'Delete this person' }).click();
  await page.getByRole('dialog').getByText('1 person').waitFor();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('This person is no longer here').waitFor();
});

test('the popup opens over all of it', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(address('popup.html'));
  await popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem').first().waitFor();
  await popup.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing, in %s', async (colorScheme) => {
  await page.goto(address('review.html#/conversations'));
  await page.reload();
  await page.emulateMedia({ colorScheme });
  await status().filter({ hasText: 'conversations' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByLabel('When').fill('since May 2026');
  await page.getByText('From May 1, 2026 on').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search everything' }).fill('rent winter');
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor();
  expect(await problemsOf(page)).toEqual([]);
});
