/** The edge of the dock, by which the sidebar is made wider and narrower. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { WIDTH_LIMITS } from '../../lib/call/places/docked/dock-settings.ts';
import type { LaunchedChromium } from './browser.ts';
import type { DockDriver } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { driveSidebar } from './sidebar-driver.ts';
import { extentOf, setDock, visitCall } from './visit-call.ts';

declare const chrome: typeof Browser;

const WINDOW = { width: 1280, height: 800 };

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: WINDOW });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await setDock(browser);
  for (const page of browser.context.pages().slice(1)) await page.close();
});

test('is resized by the pointer, remembered, and alike in another tab', async () => {
  const first = await visitCall(browser, MEET_CALL);
  const second = await visitCall(browser, MEET_CALL);
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
  const { page, dock } = await visitCall(browser, MEET_CALL);
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
  await setDock(browser, { side });
  const { page, dock } = await visitCall(browser, MEET_CALL);
  await dock.open();
  await dock.see('separator', 'Sidebar width');
  await focusEdge(page, dock);
  await page.keyboard.press(key);
  await expect
    .poll(() => dock.find('separator', 'Sidebar width'))
    .toMatchObject({ focused: true, value: width });
});

// The last one: a sidebar that opens on this link later would go on with its conversation.
test('at its narrowest, both lights can be read whole', async () => {
  await setDock(browser, { width: WIDTH_LIMITS.least });
  const { dock } = await visitCall(browser, MEET_CALL);
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

/** Goes to the separator by the Tab key, as a person does. */
async function focusEdge(page: Page, dock: DockDriver): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if ((await dock.find('separator', 'Sidebar width'))?.focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not come to the separator.');
}
