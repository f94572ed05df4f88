/** While the screen is shared: one key covers what is private in every place at once, and shows it again. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

/** All that assistive technology is told, and what comes up over it. */
const snapshotOf = ({ side }: SidebarDriver) => side.locator('body').ariaSnapshot();

async function openDesk(): Promise<Page> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
  return desk;
}

test('in the call and on the desk, at once; what was begun goes on', async () => {
  const { page, side } = await openDockedCall(browser);
  await side.start('Rosa');
  await side.note('Her mother sleeps in her coat');
  const desk = driveSidebar(await openDesk());
  await desk.start('Dana');
  await desk.field('Note').fill('half a wo');
  await desk.side.getByRole('heading', { level: 1, name: 'Introduction' }).focus();
  await (desk.side as Page).keyboard.press('p');

  for (const one of [side, desk]) {
    await one.button('Show').waitFor();
    expect(await snapshotOf(one)).toMatch(/^- main:\n\s+- heading "Hidden" .*\n\s+- button "Show"(: .*)?$/);
    expect(await problemsOf(one.side)).toEqual([]);
  }
  // Also where the desk is narrow, and has a bar above.
  const { width, height } = (desk.side as Page).viewportSize() ?? { width: 1280, height: 720 };
  await (desk.side as Page).setViewportSize({ width: 500, height });
  await expect
    .poll(() => snapshotOf(desk))
    .toMatch(/^- main:\n\s+- heading "Hidden" .*\n\s+- button "Show"(: .*)?$/);
  await (desk.side as Page).setViewportSize({ width, height });
  // No single key does anything that nobody sees.
  await (desk.side as Page).keyboard.press('k');
  await (desk.side as Page).keyboard.press('p');
  await desk.atStep('Introduction');
  expect(await desk.field('Note').inputValue()).toBe('half a wo');
  await side.notes().filter({ hasText: 'Her mother' }).waitFor();

  // From the menu, and by its button.
  await page.bringToFront();
  await side.press('More');
  await side.side.getByRole('button', { name: /^Hide private details/ }).click();
  await side.press('Show');
  await side.atStep('Introduction');
});

/** The words that can be seen on a page. */
const seenOn = (page: Page) =>
  page.evaluate(() =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no part of it.
    document.body.innerText.split('\n').filter((line) => line !== ''),
  );

test('in the floating window and on the desk behind it', async () => {
  const desk = await openDesk();
  await driveSidebar(desk).start('Ines');
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Keep on top' }).click();
  const small = driveSidebar(await opened);
  await small.see(small.field('Note'));
  await small.side.getByRole('heading', { level: 1 }).focus();
  await (small.side as Page).keyboard.press('p');
  for (const one of [small, driveSidebar(desk)]) {
    await one.button('Show').waitFor();
    expect(await snapshotOf(one)).toMatch(/^- main:\n\s+- heading "Hidden" .*\n\s+- button "Show"(: .*)?$/);
  }
  // In the middle, as in every other place.
  const { y = 0 } = (await desk.getByRole('button', { name: 'Show' }).boundingBox()) ?? {};
  expect(Math.abs(y / (await desk.evaluate(() => innerHeight)) - 0.5)).toBeLessThan(0.1);
  await small.press('Show');
  await small.see(small.field('Note'));
  await desk.close();
});

test.each([
  ['popup.html', 'Dana'],
  ['review.html', 'Dana'],
])('%s: it opens covered, is covered while it is open, and keeps what is half typed', async (path, name) => {
  const desk = driveSidebar(await openDesk());
  await desk.start(name);
  await desk.saved();
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 800, height: 590 });
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.getByText(name).first().waitFor();
  const search = page.getByRole('searchbox').first();
  await search.fill('half a wo');
  await (desk.side as Page).bringToFront();
  await desk.side.getByRole('heading', { level: 1 }).focus();
  await (desk.side as Page).keyboard.press('p');

  const isCovered = async () => {
    await page.getByRole('button', { name: 'Show' }).waitFor();
    expect(await seenOn(page)).toEqual(['Hidden', 'Show']);
    await mkdir('tests/results/cover', { recursive: true });
    await page.screenshot({ path: `tests/results/cover/${path}.png` });
  };
  await page.bringToFront();
  await isCovered();
  expect(await problemsOf(page)).toEqual([]);
  // No key does anything that nobody sees, and none uncovers it by mistake.
  for (const key of ['Control+k', '?', 'Escape', 'Escape', '/']) await page.keyboard.press(key);
  await isCovered();
  await page.getByRole('button', { name: 'Show' }).click();
  await search.waitFor();
  expect(await search.inputValue()).toBe('half a wo');
  expect(await page.getByRole('dialog').count()).toBe(0);

  // One that opens meanwhile shows nothing before.
  await (desk.side as Page).bringToFront();
  await desk.side.getByRole('heading', { level: 1 }).focus();
  await (desk.side as Page).keyboard.press('p');
  await desk.button('Show').waitFor();
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.bringToFront();
  await isCovered();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByText(name).first().waitFor();
  await desk.see(desk.field('Note'));
  await desk.end();
});

test('the practice call beside its sidebar: by its key there, and shown again by it, as it was', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  const call = page.getByRole('heading', { level: 1, name: 'Practice call with Dana' });
  await call.waitFor();
  const side = driveSidebar(await (await driveDock(page)).sidebar());
  const cover = () => side.side.evaluate(() => chrome.storage.local.set({ covered: true }));
  const show = page.getByRole('button', { name: 'Show' });
  // Once a conversation is on, the call fits into the window.
  await page.evaluate(() => scrollTo(0, 50));
  await cover();
  await show.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(50);
  await show.click();
  await call.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(50);

  await side.start('Dana');
  await side.side.getByRole('heading', { level: 1, name: 'Introduction' }).focus();
  await page.keyboard.press('p');
  await side.button('Show').waitFor();
  await show.waitFor();
  expect(await seenOn(page)).toEqual(['Hidden', 'Show']);
  expect(await problemsOf(page)).toEqual([]);
  await mkdir('tests/results/cover', { recursive: true });
  await page.screenshot({ path: 'tests/results/cover/practice.png' });
  // The key is heard where the focus was left.
  await page.keyboard.press('p');
  await side.atStep('Introduction');
  await call.waitFor();

  // With the focus in the call, by a key of the browser’s, which changes the setting.
  await call.click();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') != null)).toBe(true);
  await cover();
  await show.waitFor();
  expect(await show.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await call.waitFor();
  await side.atStep('Introduction');

  // One that opens meanwhile shows nothing before.
  await cover();
  await show.waitFor();
  await page.reload();
  await show.waitFor();
  expect(await seenOn(page)).toEqual(['Hidden', 'Show']);
  await show.click();
  await call.waitFor();
  await page.close();
});
