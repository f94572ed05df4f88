/** The popup beside a call that is on, in a real browser. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { putManyNotes } from './put-many-notes.ts';
import type { SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let side: SidebarDriver;
let popup: Page;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  ({ side } = await openDockedCall(browser));
  await side.start('Rosa M.');
  await side.press('6 Next Steps');
  popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(() => browser?.close());

const item = (what: string) => popup.getByRole('listitem').filter({ hasText: what });

test('says which call is on', async () => {
  await popup.getByText('Talking with Rosa M.').waitFor();
  await popup.getByRole('button', { name: 'Go to the call' }).waitFor();
  // Whoever is in a conversation needs no lesson in holding a first one.
  await popup.getByText('What people commit to shows up here').waitFor();
  expect(await popup.getByText('The practice call walks you through it').count()).toBe(0);
});

test('opens with the focus in its search, whose placeholder is whole', async () => {
  const search = popup.getByRole('searchbox', { name: 'Search' });
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  const room = await search.evaluate((field: HTMLInputElement) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.font = getComputedStyle(field).font;
    return field.clientWidth - context.measureText(field.placeholder).width;
  });
  expect(room).toBeGreaterThan(0);
});

test('shows a commitment while it is open, in its group, with person, date and way', async () => {
  await side.commit('call her sister', 'today', 'Email');
  const found = popup.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await found.filter({ hasText: 'Rosa M.' }).filter({ hasText: 'call her sister' }).waitFor();
  expect(await found.textContent()).toContain('Email');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await popup.getByRole('region', { name: 'Upcoming' }).getByText('bring two neighbours').waitFor();
});

test('takes it off again when it is undone in the sidebar', async () => {
  await side.commit('a slip of the hand', 'in two weeks', 'Call');
  await item('a slip of the hand').waitFor();
  await side.press('Undo');
  await item('a slip of the hand').waitFor({ state: 'detached' });
});

test('keeps a tick, and takes it back', async () => {
  const done = item('call her sister').getByRole('checkbox', { name: 'Done' });
  await done.check();
  await expect.poll(() => item('call her sister').getAttribute('data-state')).toBe('done');
  await done.uncheck();
  await expect.poll(() => item('call her sister').getAttribute('data-state')).toBe('open');
  await done.check();
  await expect.poll(() => item('call her sister').getAttribute('data-state')).toBe('done');
  await popup.reload();
  // What was done before the popup opened is not shown any more.
  await item('bring two neighbours').waitFor();
  expect(await item('call her sister').count()).toBe(0);
});

test('shows where a date makes no sense, and adds nothing', async () => {
  await side.field('What they will do').fill('come on Blursday');
  await side.field('When').fill('Blursday');
  await side.press('Add commitment');
  await side.see(side.side.getByText('“Blursday” doesn’t look like a date'));
  expect(await side.field('What they will do').inputValue()).toBe('come on Blursday');
  expect(await item('come on Blursday').count()).toBe(0);
});

describe('notes', () => {
  const people = () => popup.getByRole('list', { name: 'People' });
  const card = () => popup.getByRole('region', { name: 'Rosa M.' });
  const notes = () => card().getByRole('list', { name: 'Notes' }).getByRole('listitem');

  test('are read in place, and follow what is typed beside the call', async () => {
    await side.note('Works nights; mornings are best');
    const row = people().getByRole('button', { name: 'Rosa M.', exact: true });
    await row.click();
    await card().getByText('Works nights').waitFor();
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    await card().getByText('bring two neighbours').waitFor();
    await side.note('Keeps the spare keys for the whole floor');
    await notes().filter({ hasText: 'spare keys' }).waitFor();
    // The newest first.
    expect(await notes().first().textContent()).toContain('spare keys');
  });

  test('unfold at a follow-up too, one row at a time', async () => {
    await popup.getByRole('button', { name: /bring two neighbours/ }).click();
    await item('bring two neighbours').getByRole('region', { name: 'Rosa M.' }).waitFor();
    await expect.poll(() => card().count()).toBe(1);
  });

  test('are found by keyboard, with what was typed marked', async () => {
    await popup.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await popup.keyboard.press('/');
    await popup.keyboard.type('spar key');
    const hit = popup.getByRole('list', { name: 'Notes' }).getByRole('listitem');
    await expect.poll(() => hit.locator('mark').allTextContents()).toEqual(['spar', 'key']);
    await popup.keyboard.press('Enter');
    await card().getByRole('link', { name: 'Open the conversation' }).waitFor();
    // What is noted meanwhile is found, too.
    await side.note('The spare keyring is blue');
    await expect
      .poll(() => popup.getByRole('list', { name: 'Notes' }).first().locator('> li').count())
      .toBe(2);
    await popup.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await popup.keyboard.press('Escape');
    await people().waitFor();
    expect(await popup.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('');
  });

  test('a search leads to a setting of the review, by keyboard alone', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.type('delete every');
    const link = popup.getByRole('list', { name: 'Go to' }).getByRole('link', { name: 'Delete everything' });
    await link.waitFor();
    expect(await problemsOf(popup)).toEqual([]);
    const opened = browser.context.waitForEvent('page');
    await popup.keyboard.press('Enter');
    const review = await opened;
    const heading = review.getByRole('heading', { name: 'Delete everything' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await review.close();
    await popup.bringToFront();
    await popup.getByRole('searchbox', { name: 'Search' }).press('Escape');
    await people().waitFor();
  });

  test('a search leads to the conversations that reached a step', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.type('agitation');
    const link = popup.getByRole('list', { name: 'Go to' }).getByRole('link', { name: '3 Agitation' });
    expect(await link.getAttribute('href')).toBe('/review.html#/conversations/step%3Aagitation');
    await popup.getByRole('searchbox', { name: 'Search' }).press('Escape');
    await people().waitFor();
  });

  test('of many conversations open at the newest, in view, with the way to all of them', async () => {
    await putManyNotes(popup);
    // Nobody was told of it.
    await popup.reload();
    const row = people().getByRole('button', { name: 'Maxine', exact: true });
    await row.click();
    const many = popup.getByRole('region', { name: 'Maxine' });
    const link = many.getByRole('link', { name: 'All notes in the review' });
    await link.waitFor();
    const shown = many.getByRole('list', { name: 'Notes' }).getByRole('listitem');
    expect(await shown.first().textContent()).toContain('The last of 749');
    expect(await shown.count()).toBe(8);
    await expect.poll(() => isInView(row)).toBe(true);
    const opened = browser.context.waitForEvent('page');
    await link.click();
    const review = await opened;
    // They stand as they were taken, the first ones alone at first.
    await review.getByRole('button', { name: /more notes$/ }).click();
    await review.getByRole('list', { name: 'Notes' }).getByText('The last of 749').waitFor();
    await review.close();
    await popup.keyboard.press('Escape');
  });
});

test('leads to what was said', async () => {
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open review' }).click();
  const review = await opened;
  await review.getByRole('link', { name: 'Rosa M.' }).click();
  await review.getByRole('heading', { level: 2, name: 'Rosa M.' }).waitFor();
  await review.getByText('bring two neighbours').waitFor();
  await side.press('End conversation');
  // The commitment whose date made no sense was never added.
  await side.press('Discard it');
  await side.press('End conversation');
  await side.press('2 Supports us');
  // It follows what is said in the sidebar meanwhile.
  await review.getByText('2 Supports us').waitFor();
});

/** Whether all of an element can be seen without scrolling. */
function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const { top: from, bottom: to } = (row.closest('main') as HTMLElement).getBoundingClientRect();
    // Scroll positions are rounded.
    return top >= from - 1 && bottom <= to + 1;
  });
}
