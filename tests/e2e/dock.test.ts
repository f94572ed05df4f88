import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import type { DockDriver } from './call-pages/dock-driver.ts';
import {
  MEET_CALL,
  MEET_LOBBY,
  MEET_STUBBORN_CALL,
  ZOOM_CALL,
  ZOOM_FRAMED_CALL,
} from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { orderDock } from './order-dock.ts';
import { extentOf, setDock, visitCall } from './visit-call.ts';

const WINDOW = { width: 1280, height: 800 };

let browser: LaunchedChromium;

const layouts = [
  { name: 'Meet', address: MEET_CALL, parts: ['#stage', '#remote', '#banner', '#bar', '#leave', '#self'] },
  { name: 'Zoom at the top', address: ZOOM_CALL, parts: ['#zmmtg-root', '#video', '#wc-footer', '#leave'] },
  { name: 'Zoom in its frame', address: ZOOM_FRAMED_CALL, parts: ['#video', '#wc-footer', '#leave'] },
] as const;

describe.each(['blocked', 'allowed'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  beforeAll(async () => {
    browser = await launchWithCalls({ thirdPartyCookies, viewport: WINDOW });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await setDock(browser);
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  describe.each(layouts)('$name', ({ address, parts }) => {
    test.each(['right', 'left'] as const)('leaves nothing covered on the %s', async (side) => {
      await setDock(browser, { side });
      const { page, dock } = await visitCall(browser, address);
      await dock.see('button', 'Open Kitchen Table');
      // The page fills the window before, so that what follows is the dock's doing.
      await expect.poll(() => extentOf(page, parts)).toEqual([0, WINDOW.width]);
      await dock.open();
      const free = side === 'right' ? [0, WINDOW.width - 360] : [360, WINDOW.width];
      await expect.poll(() => extentOf(page, parts)).toEqual(free);
      expect(await dock.frameBox()).toMatchObject({ width: 351, height: WINDOW.height });
      await orderDock(browser, page, 'hide');
      await expect.poll(() => extentOf(page, parts)).toEqual([0, WINDOW.width]);
    });
  });
});

describe('the dock', () => {
  beforeAll(async () => {
    browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: WINDOW });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await setDock(browser);
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  test('covers a page that it cannot make fit where no control is, and says so where one is', async () => {
    const { page, dock } = await visitCall(browser, MEET_STUBBORN_CALL);
    await dock.open();
    // Leave is at the right.
    await expect.poll(() => dock.frameBox()).toMatchObject({ x: 0 });
    expect(await statusOf(dock)).toBe('');
    expect(await extentOf(page, ['#stage', '#bar'])).toEqual([0, WINDOW.width]);
    await page.evaluate(() => {
      const back = Object.assign(document.createElement('button'), { id: 'back', textContent: 'Back' });
      back.style.cssText = 'position: fixed; left: 10px; top: 40px; translate: none !important';
      document.body.append(back);
    });
    await expect.poll(() => statusOf(dock)).toMatch(/covers part of this call/);
    await page.setViewportSize({ width: 1260, height: 800 });
    // On both sides there is one now.
    await expect.poll(() => dock.frameBox()).toMatchObject({ x: 1260 - 351 });
    await expect.poll(() => statusOf(dock)).toMatch(/covers part of this call/);
    await page.evaluate(() => document.getElementById('back')?.remove());
    // Once the page can be made to fit, it is.
    await page.evaluate(() => document.getElementById('stubborn')?.remove());
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(() => extentOf(page, ['#stage', '#bar'])).toEqual([0, 840]);
    await expect.poll(() => statusOf(dock)).toBe('');
    await page.setViewportSize(WINDOW);
  });

  test('fits what comes to the page later', async () => {
    const { page, dock } = await visitCall(browser, MEET_CALL);
    await dock.open();
    await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
    await page.evaluate(() => {
      const late = Object.assign(document.createElement('div'), { id: 'late' });
      late.style.cssText = 'position:fixed;left:0;top:0;width:100vw;height:30px';
      document.querySelector('#root')?.append(late);
    });
    await expect.poll(() => extentOf(page, ['#late'])).toEqual([0, 920]);
  });

  test('follows the address from lobby to call to afterwards', async () => {
    const { page, dock } = await visitCall(browser, MEET_LOBBY);
    await expect.poll(() => orderDock(browser, page, 'state')).toEqual({ offered: false, open: false });
    expect(await page.locator('kitchen-table-dock').count()).toBe(0);
    await page.evaluate(`goTo('/abc-defg-hij')`);
    await dock.see('button', 'Open Kitchen Table');
    await page.evaluate(`goTo('/')`);
    await expect.poll(() => page.locator('kitchen-table-dock').count()).toBe(0);
    await page.evaluate(`goTo('/abc-defg-hij')`);
    await dock.open();
    await page.evaluate(`goTo('/')`);
    expect(await orderDock(browser, page, 'state')).toEqual({ offered: false, open: true });
    expect(await dock.frameBox()).toBeDefined();
    expect(await orderDock(browser, page, 'hide')).toEqual({ offered: false, open: false });
    expect(await page.locator('kitchen-table-dock').count()).toBe(0);
  });

  test('opens by itself where the person chose so, and only there', async () => {
    await setDock(browser, { opensOn: ['meet'] });
    const meet = await visitCall(browser, MEET_LOBBY);
    await expect.poll(() => orderDock(browser, meet.page, 'state')).toEqual({ offered: false, open: false });
    await meet.page.evaluate(`goTo('/abc-defg-hij')`);
    await meet.dock.sidebar();
    expect(await orderDock(browser, meet.page, 'state')).toEqual({ offered: true, open: true });
    const zoom = await visitCall(browser, ZOOM_CALL);
    await zoom.dock.see('button', 'Open Kitchen Table');
    expect(await orderDock(browser, zoom.page, 'state')).toEqual({ offered: true, open: false });
  });

  // A browser with scrollbars would show two of them for it.
  test('scrolls as a whole by not even a pixel, before it is begun', async () => {
    const { dock } = await visitCall(browser, MEET_CALL);
    const side = await dock.open();
    await side.getByRole('heading', { level: 1 }).waitFor();
    const scrolls = await side.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((one) => one.querySelector('main') !== null)
        .map((one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]),
    );
    expect(scrolls.length).toBeGreaterThan(1);
    expect(scrolls.filter((over) => `${over}` !== '0,0')).toEqual([]);
  });

  test('hears nothing that the page makes up', async () => {
    const { page, dock } = await visitCall(browser, MEET_CALL);
    await dock.see('button', 'Open Kitchen Table');
    await page.evaluate(() => {
      const host = document.querySelector('kitchen-table-dock');
      for (const type of ['pointerdown', 'pointerup', 'click'])
        host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      window.postMessage({ contract: 'background-to-dock', ask: 'order', input: 'show' }, '*');
    });
    expect(await orderDock(browser, page, 'state')).toEqual({ offered: true, open: false });
    expect(await page.evaluate(() => document.querySelector('kitchen-table-dock')?.shadowRoot)).toBeNull();
  });
});

/** The words in the dock's status region. */
async function statusOf(dock: DockDriver): Promise<string> {
  return (await dock.texts('status')).join(' ');
}
