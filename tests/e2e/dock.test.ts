import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { WIDTH_LIMITS } from '../../lib/call/places/docked/dock-settings.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import {
  type CallPages,
  MEET_CALL,
  MEET_LOBBY,
  MEET_STUBBORN_CALL,
  startCallPages,
  ZOOM_CALL,
  ZOOM_FRAMED_CALL,
} from './call-pages/server.ts';
import { orderDock } from './order-dock.ts';
import { popupOver } from './popup-over.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

const WINDOW = { width: 1280, height: 800 };

let pages: CallPages;
let browser: LaunchedChromium;

beforeAll(async () => {
  pages = await startCallPages();
});
afterAll(() => pages?.close());

/** Sets the dock's settings as the sidebar does. */
async function setDock(settings: object): Promise<void> {
  await browser.background.evaluate((dock) => chrome.storage.local.set({ dock }), settings);
}

const order = (page: Page, what: string) => orderDock(browser, page, what);

async function visit(address: string): Promise<{ page: Page; dock: DockDriver }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return { page, dock: await driveDock(page) };
}

/** From where to where the page's visible parts reach, in all of its frames, CSS px. */
async function extentOf(page: Page, selectors: readonly string[]): Promise<[number, number]> {
  const ends: number[] = [];
  for (const frame of page.frames().filter((one) => one.url().startsWith('https:'))) {
    const offset =
      frame === page.mainFrame() ? 0 : ((await (await frame.frameElement()).boundingBox())?.x ?? 0);
    const found = await frame.evaluate(
      (all) =>
        [...document.querySelectorAll(all)].flatMap((element) => {
          const { left, right, width, height } = element.getBoundingClientRect();
          if (width * height === 0) throw new Error(`Nothing is to be seen of ${element.id}.`);
          return [left, right];
        }),
      selectors.join(),
    );
    ends.push(...found.map((end) => end + offset));
  }
  return [Math.min(...ends), Math.max(...ends)];
}

const layouts = [
  { name: 'Meet', address: MEET_CALL, parts: ['#stage', '#remote', '#banner', '#bar', '#leave', '#self'] },
  { name: 'Zoom at the top', address: ZOOM_CALL, parts: ['#zmmtg-root', '#video', '#wc-footer', '#leave'] },
  { name: 'Zoom in its frame', address: ZOOM_FRAMED_CALL, parts: ['#video', '#wc-footer', '#leave'] },
] as const;

describe.each(['blocked', 'allowed'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  beforeAll(async () => {
    browser = await launchChromium({ thirdPartyCookies, args: pages.chromiumArguments, viewport: WINDOW });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await setDock({ side: 'right', width: 360, opensOn: [] });
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  describe.each(layouts)('$name', ({ address, parts }) => {
    test.each(['right', 'left'] as const)('leaves nothing covered on the %s', async (side) => {
      await setDock({ side, width: 360, opensOn: [] });
      const { page, dock } = await visit(address);
      await dock.see('button', 'Open Kitchen Table');
      // The page fills the window before, so that what follows is the dock's doing.
      await expect.poll(() => extentOf(page, parts)).toEqual([0, WINDOW.width]);
      await dock.open();
      const free = side === 'right' ? [0, WINDOW.width - 360] : [360, WINDOW.width];
      await expect.poll(() => extentOf(page, parts)).toEqual(free);
      expect(await dock.frameBox()).toMatchObject({ width: 351, height: WINDOW.height });
      await order(page, 'hide');
      await expect.poll(() => extentOf(page, parts)).toEqual([0, WINDOW.width]);
    });
  });
});

describe('the dock', () => {
  beforeAll(async () => {
    browser = await launchChromium({
      thirdPartyCookies: 'blocked',
      args: pages.chromiumArguments,
      viewport: WINDOW,
    });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await setDock({ side: 'right', width: 360, opensOn: [] });
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  test('covers a page that it cannot make fit where no control is, and says so where one is', async () => {
    const { page, dock } = await visit(MEET_STUBBORN_CALL);
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
    const { page, dock } = await visit(MEET_CALL);
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
    const { page, dock } = await visit(MEET_LOBBY);
    await expect.poll(() => order(page, 'state')).toEqual({ offered: false, open: false });
    expect(await page.locator('kitchen-table-dock').count()).toBe(0);
    await page.evaluate(`goTo('/abc-defg-hij')`);
    await dock.see('button', 'Open Kitchen Table');
    await page.evaluate(`goTo('/')`);
    await expect.poll(() => page.locator('kitchen-table-dock').count()).toBe(0);
    await page.evaluate(`goTo('/abc-defg-hij')`);
    await dock.open();
    await page.evaluate(`goTo('/')`);
    expect(await order(page, 'state')).toEqual({ offered: false, open: true });
    expect(await dock.frameBox()).toBeDefined();
    expect(await order(page, 'hide')).toEqual({ offered: false, open: false });
    expect(await page.locator('kitchen-table-dock').count()).toBe(0);
  });

  test('opens by itself where the person chose so, and only there', async () => {
    await setDock({ side: 'right', width: 360, opensOn: ['meet'] });
    const meet = await visit(MEET_LOBBY);
    await expect.poll(() => order(meet.page, 'state')).toEqual({ offered: false, open: false });
    await meet.page.evaluate(`goTo('/abc-defg-hij')`);
    await meet.dock.sidebar();
    expect(await order(meet.page, 'state')).toEqual({ offered: true, open: true });
    const zoom = await visit(ZOOM_CALL);
    await zoom.dock.see('button', 'Open Kitchen Table');
    expect(await order(zoom.page, 'state')).toEqual({ offered: true, open: false });
  });

  test('is resized by the pointer, remembered, and alike in another tab', async () => {
    const first = await visit(MEET_CALL);
    const second = await visit(MEET_CALL);
    await second.dock.open();
    await first.page.bringToFront();
    await first.dock.open();
    const edge = await first.dock.see('separator', 'Sidebar width');
    const { mouse } = first.page;
    await mouse.move(edge.x + 4, 300);
    await mouse.down();
    await mouse.move(edge.x - 46, 310, { steps: 3 });
    await mouse.move(edge.x - 96, 320, { steps: 3 });
    await mouse.up();
    await expect.poll(() => extentOf(first.page, ['#stage', '#bar'])).toEqual([0, 820]);
    const kept = () => browser.background.evaluate(() => chrome.storage.local.get('dock'));
    await expect.poll(kept).toEqual({ dock: { side: 'right', width: 460, opensOn: [] } });
    await second.page.bringToFront();
    await expect.poll(() => extentOf(second.page, ['#stage'])).toEqual([0, 820]);
    await second.page.reload();
    await second.dock.open();
    await expect.poll(() => extentOf(second.page, ['#stage'])).toEqual([0, 820]);
  });

  test('is not moved past its widest, nor past half of the window', async () => {
    const { page, dock } = await visit(MEET_CALL);
    await dock.open();
    const edge = await dock.see('separator', 'Sidebar width');
    await page.mouse.move(edge.x + 4, 300);
    await page.mouse.down();
    await page.mouse.move(20, 300, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, WINDOW.width - 560]);
    await page.setViewportSize({ width: 800, height: 800 });
    await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 400]);
    await page.setViewportSize(WINDOW);
  });

  test.each([
    ['right', 'ArrowLeft', 376],
    ['right', 'ArrowRight', 344],
    ['left', 'ArrowLeft', 344],
    ['left', 'ArrowRight', 376],
    ['right', 'Home', 300],
    ['right', 'End', 560],
  ] as const)('on the %s, %s makes the sidebar %d px wide', async (side, key, width) => {
    await setDock({ side, width: 360, opensOn: [] });
    const { page, dock } = await visit(MEET_CALL);
    await dock.open();
    await dock.see('separator', 'Sidebar width');
    await focusEdge(page, dock);
    await page.keyboard.press(key);
    await expect
      .poll(() => dock.find('separator', 'Sidebar width'))
      .toMatchObject({ focused: true, value: width });
  });

  test('comes back when the page takes it out, and makes room on another body', async () => {
    const { page, dock } = await visit(MEET_CALL);
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

  test('does not fight for ever with a page that takes it out each time', async () => {
    const { page, dock } = await visit(MEET_CALL);
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
    await order(page, 'show');
    await expect.poll(() => dock.frameBox()).toBeDefined();
  });

  test('steps aside in full screen and comes back', async () => {
    const { page, dock } = await visit(MEET_CALL);
    await dock.open();
    await expect.poll(() => extentOf(page, ['#stage'])).toEqual([0, 920]);
    await page.locator('#full').click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
    await expect.poll(() => extentOf(page, ['#bar'])).toEqual([0, WINDOW.width]);
    expect(await dock.frameBox()).toBeUndefined();
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => extentOf(page, ['#stage', '#bar'])).toEqual([0, 920]);
    expect(await dock.frameBox()).toBeDefined();
  });

  test('keeps from the page every key typed in the sidebar', async () => {
    const { page, dock } = await visit(MEET_CALL);
    const sidebar = await dock.open();
    await page.locator('#chat').click();
    await page.keyboard.type('ab');
    expect(await page.evaluate('heardKeys.filter((key) => key.length === 1).join("")')).toBe('aaaaaabbbbbb');
    await focusSidebar(page, sidebar);
    await page.keyboard.type('secret d');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heardKeys.length')).toBe(12);
  });

  test('never takes the focus by itself, and gives it back', async () => {
    const { page, dock } = await visit(MEET_CALL);
    await page.locator('#chat').focus();
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.matches('#chat') ? 'chat' : document.activeElement?.localName,
      );
    await dock.open();
    expect(await focused()).toBe('chat');
    await order(page, 'hide');
    await order(page, 'show');
    expect(await focused()).toBe('chat');
    await order(page, 'focus');
    expect(await focused()).toBe('kitchen-table-dock');
    // What is typed next would go into the call, so of a text field only who asks to leave comes back to it.
    await order(page, 'hide');
    await expect.poll(() => dock.find('button', 'Open Kitchen Table')).toMatchObject({ focused: true });
    await page.locator('#leave').focus();
    await order(page, 'focus');
    await order(page, 'hide');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('leave');
    await page.locator('#chat').focus();
    await order(page, 'show');
    const sidebar = await dock.sidebar();
    await focusSidebar(page, sidebar);
    expect(await focused()).toBe('kitchen-table-dock');
    await order(page, 'leave');
    expect(await focused()).toBe('chat');
  });

  test('loads the sidebar while the pointer is on its tab, and shows it at the press', async () => {
    const { page, dock } = await visit(MEET_CALL);
    const { x, y, width, height } = await dock.see('button', 'Open Kitchen Table');
    await page.mouse.move(x + width / 2, y + height / 2);
    const sidebar = await dock.sidebar();
    await sidebar.locator('form, button').first().waitFor({ state: 'attached' });
    expect(await dock.frameBox()).toBeUndefined();
    expect(await order(page, 'state')).toEqual({ offered: true, open: false });
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => dock.frameBox()).toMatchObject({ width: 351 });
    expect(await dock.sidebar()).toBe(sidebar);
  });

  test('loads the sidebar while the pointer is on the popup’s button, and shows it at the press', async () => {
    const { page, dock } = await visit(MEET_CALL);
    await dock.see('button', 'Open Kitchen Table');
    const popup = await popupOver(browser, page);
    const button = popup.getByRole('button', { name: 'Open the sidebar' });
    await button.waitFor();
    expect(page.frames()).toHaveLength(1);
    await button.hover();
    const sidebar = await dock.sidebar();
    await sidebar.locator('form, button').first().waitFor({ state: 'attached' });
    expect(await dock.frameBox()).toBeUndefined();
    await Promise.all([popup.waitForEvent('close'), button.click().catch(() => undefined)]);
    await page.bringToFront();
    await expect.poll(() => dock.frameBox()).toMatchObject({ width: 351 });
    expect(await dock.sidebar()).toBe(sidebar);
  });

  test('loads no sidebar where there is no call, and none for that once there is one', async () => {
    const { page, dock } = await visit(MEET_LOBBY);
    await expect.poll(() => order(page, 'preload')).toEqual({ offered: false, open: false });
    await page.evaluate("window.goTo('/xyz-abcd-efg')");
    await dock.see('button', 'Open Kitchen Table');
    expect(page.frames()).toHaveLength(1);
  });

  test.each([
    { name: 'on the page', address: MEET_CALL },
    { name: 'in the frame that holds Zoom’s client', address: ZOOM_FRAMED_CALL },
    { name: 'in that frame, loaded anew', address: ZOOM_FRAMED_CALL, reloads: true },
  ])('loads the sidebar for a hotkey, with the focus $name', async ({ address, reloads }) => {
    const { page, dock } = await visit(address);
    await dock.see('button', 'Open Kitchen Table');
    const client = page.frames().at(-1) as Frame;
    const leave = client.getByRole('button', { name: 'Leave' });
    await leave.focus();
    if (reloads) {
      await client.goto(client.url());
      await leave.focus();
    }
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await dock.sidebar();
    expect(await dock.frameBox()).toBeUndefined();
  });

  test('goes on in a frame that somebody loads anew', async () => {
    const { dock } = await visit(MEET_CALL);
    const sidebar = await dock.open();
    await sidebar.getByRole('button', { name: 'Start conversation' }).waitFor();
    await sidebar.evaluate(() => location.reload()).catch(() => undefined);
    await (await dock.sidebar()).getByRole('button', { name: 'Start conversation' }).waitFor();
  });

  test('hears nothing that the page makes up', async () => {
    const { page, dock } = await visit(MEET_CALL);
    await dock.see('button', 'Open Kitchen Table');
    await page.evaluate(() => {
      const host = document.querySelector('kitchen-table-dock');
      for (const type of ['pointerdown', 'pointerup', 'click'])
        host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      window.postMessage({ contract: 'background-to-dock', ask: 'order', input: 'show' }, '*');
    });
    expect(await order(page, 'state')).toEqual({ offered: true, open: false });
    expect(await page.evaluate(() => document.querySelector('kitchen-table-dock')?.shadowRoot)).toBeNull();
  });

  // The last one: a sidebar that opens on this link later would go on with its conversation.
  test('at its narrowest, both lights can be read whole', async () => {
    await setDock({ side: 'right', width: WIDTH_LIMITS.least, opensOn: [] });
    const { dock } = await visit(MEET_CALL);
    const sidebar = await dock.open();
    await driveSidebar(sidebar).start('Dana');
    const inner = await sidebar.evaluate(() => innerWidth);
    for (const name of ['Green light', 'Yellow light']) {
      const box = await sidebar.getByRole('button', { name }).evaluate((button) => ({
        right: button.getBoundingClientRect().right,
        isCut: button.scrollWidth > button.clientWidth,
      }));
      expect(box.right, name).toBeLessThanOrEqual(inner);
      expect(box.isCut, name).toBe(false);
    }
  });
});

/** The words in the dock's status region. */
async function statusOf(dock: DockDriver): Promise<string> {
  return (await dock.texts('status')).join(' ');
}

/** Goes to the separator by the Tab key, as a person does. */
async function focusEdge(page: Page, dock: DockDriver): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if ((await dock.find('separator', 'Sidebar width'))?.focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not come to the separator.');
}

/** Puts the focus into the sidebar by a click, as a person does. */
async function focusSidebar(page: Page, sidebar: Frame): Promise<void> {
  const box = await (await sidebar.frameElement()).boundingBox();
  if (box === null) throw new Error('The sidebar is not shown.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
