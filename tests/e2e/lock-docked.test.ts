/** The lock, seen from a sidebar that is docked in a call. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { endWorker } from './end-worker.ts';
import { problemsOf } from './page-check.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const PASSPHRASE = 'lantern Tuesday orchard staircase';

let browser: LaunchedChromium;
let call: Page;
let frame: Frame;
let side: SidebarDriver;

const locked = (where: Page | Frame) => where.getByRole('heading', { level: 1, name: 'Locked' });
/** The page that a press opens. */
const openedBy = async (press: () => Promise<void>): Promise<Page> => {
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), press()]);
  return opened;
};

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  frame = await (await driveDock(call)).open();
  side = driveSidebar(frame);
  await side.start('Quillberta');
  await side.note('zanzibarnote');
});
afterAll(() => browser?.close());

let review: Page;

test('without a passphrase, nothing claims to be locked, and setting one is offered', async () => {
  await frame.locator('body').press('Alt+Shift+KeyX');
  await side.see(frame.getByText('Nothing was locked: your notes have no passphrase yet.'));
  expect(await locked(frame).count()).toBe(0);
  await side.see(side.notes().filter({ hasText: 'zanzibarnote' }));
  expect(await problemsOf(frame)).toEqual([]);
  review = await openedBy(() => side.press('Set a passphrase'));
  await review.locator('#lock-title:focus').waitFor();
});

test('nor in the review and the popup', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByRole('button', { name: 'Add follow-up' }).waitFor();
  for (const page of [popup, review]) {
    // The popup loads what listens after its first picture.
    await expect
      .poll(async () => {
        await page.keyboard.press('Alt+Shift+KeyX');
        return page.getByText('Nothing was locked').count();
      })
      .toBe(1);
    expect(await locked(page).count()).toBe(0);
    expect(await problemsOf(page)).toEqual([]);
  }
  await popup.close();
  await review.getByRole('button', { name: 'Not now' }).click();
});

test('locked, the docked sidebar asks for nothing that the page could read, and leads to the review', async () => {
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor();
  await call.bringToFront();
  await side.field('Note').fill('half a thought');
  await frame.locator('body').press('Alt+Shift+KeyX');
  await locked(frame).waitFor();
  expect(await frame.locator('input, textarea, [contenteditable]').count()).toBe(0);
  expect(await frame.locator('body').textContent()).not.toMatch(/Quillberta|zanzibarnote|half a thought/);
  expect(await problemsOf(frame)).toEqual([]);
  await locked(review).waitFor();
  const another = await openedBy(() => side.press('Unlock in the review'));
  await locked(another).waitFor();
  await another.close();
});

test('unlocked in the review, it goes on by itself where it was, also where the background has slept', async () => {
  await endWorker(browser);
  await review.bringToFront();
  await review.getByLabel('Passphrase').fill(PASSPHRASE);
  await review.getByRole('button', { name: 'Unlock' }).click();
  await side.atStep('Introduction');
  await side.see(side.notes().filter({ hasText: 'zanzibarnote' }));
  expect(await side.field('Note').inputValue()).toBe('half a thought');
});
