/** What somebody needs who sees little, drags nothing, or reads the page by ear. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { type CallPages, startCallPages } from './call-pages/server.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let pages: CallPages;
let browser: LaunchedChromium;
beforeAll(async () => {
  pages = await startCallPages();
  browser = await launchChromium({ thirdPartyCookies: 'allowed', args: pages.chromiumArguments });
  await closePracticeCall(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** One of the extension's pages, at a size in CSS px. */
async function open(address: string, width = 360, height = 600): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

/** Whether all of an element can be seen and pressed. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((button) => {
    const { left, top, bottom, width } = button.getBoundingClientRect();
    return [top + 1, bottom - 1].every((y) =>
      button.contains(document.elementFromPoint(left + width / 2, y)),
    );
  });
}

test('the menu closes when the focus leaves it, and offers widths to whoever drags nothing', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/wid-thth-eee');
  const dock = await driveDock(page);
  const side = driveSidebar(await dock.open());
  const menu = side.side.getByRole('radio', { name: 'Narrow' });
  await side.press('More');
  await side.side.getByRole('radio', { name: 'Wide' }).click();
  await expect.poll(async () => (await dock.frameBox())?.width).toBeGreaterThan(440);
  await menu.click();
  await expect.poll(async () => (await dock.frameBox())?.width).toBeLessThan(310);
  await side.side.getByRole('radio', { name: 'Medium' }).click();
  expect(await menu.isVisible()).toBe(true);
  await side.field('Who are you talking with?').focus();
  await menu.waitFor({ state: 'hidden' });
  await page.close();
});

test('the way out of the keys is in sight at 360 x 600', async () => {
  const page = await open('sidebar.html');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Keys and about' }).click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await close.waitFor();
  await expect.poll(() => isInSight(close)).toBe(true);
  await page.close();
});

test('what ends the form of the popup is in sight at 600 px', async () => {
  const page = await open('popup.html', 380, 600);
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  for (const name of ['Add', 'Discard']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await expect.poll(() => isInSight(button)).toBe(true);
  }
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.close();
});

test('in forced colours, what is to be pressed first is filled', async () => {
  const page = await open('sidebar.html');
  await page.emulateMedia({ forcedColors: 'active' });
  const [main, ground] = await page
    .getByRole('button', { name: 'Start conversation' })
    .evaluate((button) => [
      getComputedStyle(button).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(main).not.toBe(ground);
  await page.close();
});

test('steps of the path are told apart by their shape', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  const looks = await page.getByRole('navigation', { name: 'Steps' }).evaluate((path) =>
    [...path.querySelectorAll('span')].slice(0, 3).map((mark) => {
      const { backgroundColor, blockSize } = getComputedStyle(mark);
      return [backgroundColor === 'rgba(0, 0, 0, 0)' ? 'hollow' : 'filled', blockSize];
    }),
  );
  expect(looks).toEqual([
    ['filled', '6px'],
    ['filled', '10px'],
    ['hollow', '6px'],
  ]);
  await side.end();
  await side.saved();
  await page.close();
});

test('parts of the review have titles of their own, with no name in them', async () => {
  const page = await open('review.html#/settings', 320, 600);
  await expect.poll(() => page.title()).toBe('Settings and data · Kitchen Table');
  for (const [link, title] of [
    ['Patterns', 'Patterns · Kitchen Table'],
    ['People', 'People · Kitchen Table'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect.poll(() => page.title()).toBe(title);
  }
  await page.getByRole('link', { name: 'Rosa' }).first().click();
  await expect.poll(() => page.title()).toBe('A person · Kitchen Table');
  await page.close();
});

test.each(['conversations', 'people', 'follow-ups', 'patterns', 'settings'])(
  'the review fits 320 px: %s',
  async (part) => {
    const page = await open(`review.html#/${part}`, 320, 256);
    await page.locator('main:not([aria-busy="true"])').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);

test('after the notes were encrypted, the focus is on the section that did it', async () => {
  const page = await open('review.html#/settings', 800, 600);
  const lock = page.getByRole('region', { name: 'Lock' });
  for (const label of [/^New passphrase/, 'The new one once more'])
    await lock.getByLabel(label).fill('a kettle full of rain and 7 spoons');
  await lock.getByRole('checkbox').check();
  await lock.locator('form').getByRole('button').click();
  await page.getByRole('button', { name: 'Lock now' }).first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lock-title');
  await page.close();
});
