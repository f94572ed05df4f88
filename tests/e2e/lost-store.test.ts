/**
 * The database goes under a conversation, as when the browser throws it away. No test can have the browser do that, so
 * it is deleted from another page of the extension, past all of its code.
 */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { type CallPages, startCallPages } from './call-pages/server.ts';
import { type DockedCall, openDockedCall } from './docked-call.ts';
import { endWorker } from './end-worker.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const PASSPHRASE = 'lantern Tuesday café staircase';

let pages: CallPages;
let browser: LaunchedChromium;
let call: DockedCall;
let side: SidebarDriver;

async function launch(thirdPartyCookies: 'blocked' | 'allowed'): Promise<void> {
  pages = await startCallPages();
  browser = await launchChromium({ thirdPartyCookies, args: pages.chromiumArguments });
  await closePracticeCall(browser.context);
  call = await openDockedCall(browser);
  side = call.side;
  await side.start('Rosa');
  await side.note('cold all winter');
  await side.field('Note').fill('half a');
  await side.saved();
}
afterEach(async () => {
  await browser?.close();
  await pages?.close();
});

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};

/** Deletes every database of the extension. */
async function lose(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      const request = indexedDB.deleteDatabase(name);
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
    }
  });
}

/** What is noted in the store, and what is being typed. */
async function stored(page: Page): Promise<{ readonly notes: unknown[]; readonly drafts: unknown[] }> {
  const { events, drafts } = await readStore(page, ['events', 'drafts']);
  return {
    notes: events.filter(({ type }) => type === 'noted').map(({ text }) => text),
    drafts: drafts.map(({ text }) => text),
  };
}

describe.each(['blocked', 'allowed'] as const)('third-party cookies %s', (cookies) => {
  beforeEach(() => launch(cookies));

  test('the whole conversation is written again, and goes on', async () => {
    const other = await open('practice.html');
    await lose(other);
    await call.page.bringToFront();
    await side.note('the lift is broken');
    await side.field('Note').fill('half a word');
    await side.saved();
    const popup = await open('popup.html');
    expect(await stored(popup)).toEqual({
      notes: ['cold all winter', 'the lift is broken'],
      drafts: ['half a word'],
    });
    await popup.getByText('Rosa').first().waitFor();
  });

  test('the same with a background that slept meanwhile, and where nothing more is typed', async () => {
    const other = await open('practice.html');
    await endWorker(browser);
    await lose(other);
    // Waking is all that it takes.
    const popup = await open('popup.html');
    await side.side.evaluate(
      'void chrome.runtime.sendMessage({ contract: "sidebar-to-background", ask: "shortcuts" })',
    );
    await expect.poll(() => stored(popup)).toEqual({ notes: ['cold all winter'], drafts: ['half a'] });
  });
});

describe('deleted by the person,', () => {
  beforeEach(() => launch('blocked'));

  test('a conversation does not come back, and the sidebar says so instead of “Saved”', async () => {
    const review = await open('review.html#/conversations');
    await review.getByRole('link', { name: 'Rosa' }).first().click();
    await review.getByRole('button', { name: 'Delete this conversation' }).click();
    await review.getByRole('button', { name: 'Delete for good' }).click();
    await review.getByText('This conversation is no longer here.').waitFor();
    await lose(review);
    await call.page.bringToFront();
    await side.field('Note').press('Enter');
    await side.see(side.side.getByRole('alert').filter({ hasText: 'You deleted this conversation' }));
    expect(await side.side.getByRole('status').filter({ hasText: 'Saved' }).count()).toBe(0);
    // The way out stands below the sentence, and does not touch it.
    const gap = await side.side.getByRole('alert').evaluate((alert) => {
      const words = document.createRange();
      words.selectNode(alert.firstChild as Node);
      const button = alert.querySelector('button') as Element;
      return button.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(4);
    expect(await stored(review)).toEqual({ notes: [], drafts: [] });
    await side.press('New conversation');
    await side.start('Marcus');
    await side.note('has a car');
    await side.saved();
    expect((await stored(review)).notes).toEqual(['has a car']);
  });

  test('nothing comes back after everything was deleted, not even what the browser had lost before', async () => {
    const review = await open('review.html#/settings');
    await review.getByRole('button', { name: 'Delete everything…' }).click();
    await review.getByRole('button', { name: 'Delete for good' }).click();
    await review.getByRole('status').filter({ hasText: 'Everything was deleted.' }).waitFor();
    await lose(review);
    await call.page.bringToFront();
    await side.field('Note').press('Enter');
    await side.see(side.side.getByRole('alert').filter({ hasText: 'You deleted this conversation' }));
    expect(await stored(review)).toEqual({ notes: [], drafts: [] });
  });
});

test('a note that is edited on the review page is written again with its conversation', async () => {
  await launch('allowed');
  await call.page.close();
  const review = await open('review.html#/conversations');
  await review.getByRole('link', { name: 'Rosa' }).first().click();
  await review.getByRole('button', { name: 'cold all winter' }).click();
  const other = await open('practice.html');
  await lose(other);
  await review.bringToFront();
  await review.getByRole('textbox', { name: 'Edit this note' }).fill('cold all spring');
  await review.getByRole('textbox', { name: 'Edit this note' }).press('Enter');
  await driveSidebar(review).saved();
  const { events } = await readStore(other, ['events']);
  expect(events.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['cold all winter', 'cold all spring']),
  );
});

test('with a passphrase, it is written again encrypted', async () => {
  await launch('blocked');
  const review = await open('review.html#/settings');
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor();
  await lose(review);
  await call.page.bringToFront();
  await side.field('Note').press('Enter');
  await side.saved();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await review.reload();
  await review.getByRole('link', { name: 'Rosa' }).first().click();
  for (const words of ['cold all winter', 'half a']) {
    await review.getByRole('button', { name: words, exact: true }).waitFor();
  }
});
