/** When the docked sidebar is loaded: as soon as somebody is about to open it, and no earlier. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { MEET_CALL, MEET_LOBBY, ZOOM_FRAMED_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { orderDock } from './order-dock.ts';
import { popupOver } from './popup-over.ts';
import { setDock, visitCall } from './visit-call.ts';

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await setDock(browser);
  for (const page of browser.context.pages().slice(1)) await page.close();
});

test('loads the sidebar while the pointer is on its tab, and shows it at the press', async () => {
  const { page, dock } = await visitCall(browser, MEET_CALL);
  const { x, y, width, height } = await dock.see('button', 'Open Kitchen Table');
  await page.mouse.move(x + width / 2, y + height / 2);
  const sidebar = await dock.sidebar();
  await sidebar.locator('form, button').first().waitFor({ state: 'attached' });
  expect(await dock.frameBox()).toBeUndefined();
  expect(await orderDock(browser, page, 'state')).toEqual({ offered: true, open: false });
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => dock.frameBox()).toMatchObject({ width: 351 });
  expect(await dock.sidebar()).toBe(sidebar);
});

test('loads the sidebar while the pointer is on the popup’s button, and shows it at the press', async () => {
  const { page, dock } = await visitCall(browser, MEET_CALL);
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
  const { page, dock } = await visitCall(browser, MEET_LOBBY);
  await expect.poll(() => orderDock(browser, page, 'preload')).toEqual({ offered: false, open: false });
  await page.evaluate("window.goTo('/xyz-abcd-efg')");
  await dock.see('button', 'Open Kitchen Table');
  expect(page.frames()).toHaveLength(1);
});

test.each([
  { name: 'on the page', address: MEET_CALL },
  { name: 'in the frame that holds Zoom’s client', address: ZOOM_FRAMED_CALL },
  { name: 'in that frame, loaded anew', address: ZOOM_FRAMED_CALL, reloads: true },
])('loads the sidebar for a hotkey, with the focus $name', async ({ address, reloads }) => {
  const { page, dock } = await visitCall(browser, address);
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
