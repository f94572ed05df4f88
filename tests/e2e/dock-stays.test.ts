/** The dock is there where it should be, and only there, whatever becomes of the page, the extension and the window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { orderDock } from './order-dock.ts';
import { popupOver } from './popup-over.ts';
import { driveSidebar } from './sidebar-driver.ts';
import { extentOf, visitCall } from './visit-call.ts';

declare const chrome: typeof Browser;

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

const widthOf = (page: Page, selector: string) =>
  page.evaluate((all) => document.querySelector(all)?.getBoundingClientRect().width, selector);

describe.each([
  ['Meet with a doubled slash', 'https://meet.google.com//abc-defg-hij'],
  ['Meet in capitals', 'https://meet.google.com/ABC-DEFG-HIJ'],
  ['Meet’s companion', 'https://meet.google.com/abc-defg-hij/companion'],
  ['Zoom by the number alone', 'https://zoom.us/wc/123456789'],
  ['Zoom for governments', 'https://www.zoomgov.com/wc/join/1612345678'],
  ['Zoom in China', 'https://app.zoom.com.cn/wc/123456789/join'],
])('%s', (_name, address) => {
  test('is a call with a dock', async () => {
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.bringToFront();
    await (await driveDock(page)).open();
  });
});

test('a call loaded anew in the middle of a conversation comes back with its sidebar', async () => {
  const { page, side } = await openDockedCall(browser, 'https://meet.google.com/rel-oade-dxx');
  await side.start('Dana');
  await page.reload();
  const dock = await driveDock(page);
  await expect.poll(() => dock.frameBox()).toBeDefined();
  const sidebar = await dock.sidebar();
  await sidebar.getByRole('heading', { level: 1, name: 'Introduction' }).waitFor();
  await driveSidebar(sidebar).end();
});

test('the whole page in full screen keeps the dock', async () => {
  const { page } = await openDockedCall(browser);
  const dock = await driveDock(page);
  await expect.poll(() => widthOf(page, '#bar')).toBe(920);
  await page.evaluate(() => {
    const full = document.getElementById('full');
    if (full !== null) full.onclick = () => document.documentElement.requestFullscreen();
  });
  await page.locator('#full').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('html');
  await expect.poll(() => dock.frameBox()).toBeDefined();
  await expect
    .poll(() => page.evaluate(() => innerWidth - 360 - (document.querySelector('#bar')?.clientWidth ?? 0)))
    .toBe(0);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => widthOf(page, '#bar')).toBe(920);
});

test('printed, the page has its shape and no sidebar', async () => {
  const { page } = await openDockedCall(browser);
  const dock = await driveDock(page);
  await expect.poll(() => widthOf(page, '#bar')).toBe(920);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => dock.frameBox()).toBeUndefined();
  expect(await widthOf(page, '#bar')).toBe(1280);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => dock.frameBox()).toBeDefined();
  await expect.poll(() => widthOf(page, '#bar')).toBe(920);
});

test('a page that takes it out every 250 ms wins after ten times; the popup says so and opens it anew', async () => {
  const { page } = await openDockedCall(browser);
  await page.evaluate(() => {
    const root = document.documentElement;
    const count = () => {
      root.title = String(Number(root.title) + 1);
    };
    Object.assign(window, {
      thief: setInterval(() => {
        const dock = document.querySelector('html > kitchen-table-dock');
        if (dock !== null) count();
        dock?.remove();
      }, 250),
    });
  });
  const dock = await driveDock(page);
  const state = () => orderDock(browser, page, 'state');
  await expect.poll(state).toEqual({ offered: true, open: false, isThrownOut: true });
  expect(await page.evaluate(() => Number(document.documentElement.title))).toBeLessThanOrEqual(11);
  expect(await page.locator('kitchen-table-dock').count()).toBe(0);
  await page.evaluate(() => clearInterval((window as unknown as { thief: number }).thief));
  const popup = await popupOver(browser, page);
  await popup.getByText(/keeps removing the sidebar/).waitFor();
  await popup
    .getByRole('button', { name: 'Open the sidebar' })
    .click()
    // It closes at the press.
    .catch(() => undefined);
  await page.bringToFront();
  await expect.poll(() => dock.frameBox()).toBeDefined();
});

test('it comes back when the page takes it out, and makes room on another body', async () => {
  const { page, dock } = await visitCall(browser, MEET_CALL);
  await dock.open();
  await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
  await page.evaluate(() => document.querySelector('kitchen-table-dock')?.remove());
  await expect.poll(() => dock.frameBox()).toBeDefined();
  await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    document.body.replaceWith(body);
  });
  await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
});

test('it does not fight for ever with a page that takes it out each time', async () => {
  const { page, dock } = await visitCall(browser, MEET_CALL);
  await dock.see('button', 'Open Kitchen Table');
  const removals = await page.evaluate(async () => {
    let count = 0;
    const takeOut = () => {
      for (const one of document.querySelectorAll('html > kitchen-table-dock')) {
        one.remove();
        count++;
      }
    };
    const { promise, resolve } = Promise.withResolvers<number>();
    const watch = new MutationObserver(takeOut);
    watch.observe(document.documentElement, { childList: true });
    takeOut();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(count)));
    const counted = await promise;
    watch.disconnect();
    return counted;
  });
  expect(removals).toBeGreaterThan(1);
  expect(removals).toBeLessThan(30);
  await orderDock(browser, page, 'show');
  await expect.poll(() => dock.frameBox()).toBeDefined();
});

test('it steps aside in full screen and comes back', async () => {
  const { page, dock } = await visitCall(browser, MEET_CALL);
  await dock.open();
  await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
  await page.locator('#full').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  await expect.poll(() => extentOf(page, ['#bar'])).toEqual([0, 1280]);
  expect(await dock.frameBox()).toBeUndefined();
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => extentOf(page, ['#stage', '#bar'])).toEqual([0, 920]);
  expect(await dock.frameBox()).toBeDefined();
});

test('the sidebar goes on in a frame that somebody loads anew', async () => {
  const { dock } = await visitCall(browser, MEET_CALL);
  const sidebar = await dock.open();
  await sidebar.getByRole('button', { name: 'Start conversation' }).waitFor();
  await sidebar.evaluate(() => location.reload()).catch(() => undefined);
  await (await dock.sidebar()).getByRole('button', { name: 'Start conversation' }).waitFor();
});

// The last one: it ends the background that the others speak to.
test('switched off and on in the browser’s settings, it is back without a reload', async () => {
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  const dock = await driveDock(page);
  await dock.see('button', 'Open Kitchen Table');
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  const setEnabled = (isEnabled: boolean) =>
    settings.evaluate(([id, isEnabled]) => chrome.management.setEnabled(id, isEnabled), [
      browser.extensionId,
      isEnabled,
    ] as const);
  await setEnabled(false);
  await expect.poll(() => dock.find('button', 'Open Kitchen Table')).toBeUndefined();
  await setEnabled(true);
  await page.bringToFront();
  await dock.open();
});
