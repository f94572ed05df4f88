/** A conversation of 749 notes in the review: a press reads and renders what it has changed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillBrowser } from '../seed/fill-browser.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { countWork, eventsRead, workOf } from './count-work.ts';
import { closePracticeCall } from './practice-call.ts';
import { savedIn } from './saved-in.ts';

const NOTES = 749;
/** What else was done in it, at most. */
const MOVES = 100;
let browser: LaunchedChromium;
let page: Page;
/** The notes' items, in order. */
const item = (at: number) => page.locator('ul > li[data-written]:has(button[aria-pressed])').nth(at);
const words = (at: number) => item(at).locator('button:not([aria-pressed])');
const mark = (at: number) => item(at).locator('button[aria-pressed]');
const field = () => page.getByRole('textbox', { name: 'Edit this note' });
const saved = () => savedIn(page);

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  await countWork(browser.context);
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, { conversations: 1, notes: NOTES, followUps: 2, people: 1 });
  await page.reload();
  // By way of the list, which stays in memory.
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await item(NOTES - 1).waitFor();
});
afterAll(() => browser?.close());

interface Press {
  readonly what: string;
  readonly before?: () => Promise<unknown>;
  readonly press: () => Promise<unknown>;
  readonly shown?: () => Promise<unknown>;
  /** As many items change at most. */
  readonly items: number;
  /** As many events are written, and read because they were. */
  readonly events: number;
  /** Whether the log is read besides, once, to see what is left of it, or is there again. */
  readonly isLogRead?: true;
}

test.each<Press>([
  // One takes the mark from another.
  { what: 'a mark', press: () => mark(5).click(), items: 2, events: 2 },
  { what: 'a mark far down', press: () => mark(700).click(), items: 2, events: 2 },
  {
    what: 'a note opened to be edited',
    press: () => words(3).click(),
    shown: () => field().waitFor(),
    items: 1,
    events: 0,
  },
  {
    what: 'a note edited',
    before: () => field().fill('cold all winter, and nobody answers'),
    press: () => field().press('Enter'),
    shown: () => field().waitFor({ state: 'detached' }),
    items: 1,
    events: 1,
  },
  {
    what: 'an assessment',
    press: () => page.getByRole('button', { name: '2 Supports us' }).click(),
    items: 1,
    events: 1,
  },
  {
    what: 'a note deleted',
    before: async () => {
      await words(4).click();
      await field().fill('');
    },
    press: () => field().press('Enter'),
    shown: () => page.getByRole('button', { name: 'Undo' }).waitFor(),
    items: 1,
    events: 0,
    isLogRead: true,
  },
  {
    what: 'its deletion undone',
    press: () => page.getByRole('button', { name: 'Undo' }).click(),
    shown: () => page.getByText('Nothing was deleted.').waitFor(),
    items: 1,
    events: 1,
    isLogRead: true,
  },
  {
    what: 'a note added',
    before: async () => {
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.getByRole('textbox', { name: 'Note', exact: true }).fill('called back');
    },
    press: () => page.getByRole('textbox', { name: 'Note', exact: true }).press('Enter'),
    shown: () => item(NOTES).waitFor(),
    items: 1,
    events: 1,
  },
  {
    what: 'a commitment changed',
    before: async () => {
      await page
        .getByRole('button', { name: /^Change: / })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'What they will do' }).fill('bring the key');
    },
    press: () => page.getByRole('button', { name: 'Change commitment' }).click(),
    shown: () => page.getByRole('textbox', { name: 'What they will do' }).waitFor({ state: 'detached' }),
    items: 2,
    events: 1,
  },
])('$what', async ({ before, press, shown, items, events, isLogRead }) => {
  await before?.();
  // The drafts of what was typed are through.
  await saved();
  await workOf(page);
  await press();
  await shown?.();
  const least = events + (isLogRead ? NOTES : 0);
  await expect.poll(() => eventsRead(page)).toBeGreaterThanOrEqual(least);
  const work = await workOf(page);
  expect(work.events).toBeLessThanOrEqual(events + (isLogRead ? NOTES + MOVES : 0));
  expect(work.items.length).toBeLessThanOrEqual(items);
  expect(work.changes).toBeLessThanOrEqual(30);
});
