/**
 * Where a page does not make the room that is wanted: the sidebar is narrower, goes to the other side, or covers part of
 * the page and says so.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import type { DockDriver } from './call-pages/dock-driver.ts';
import { launchWithCalls } from './docked-call.ts';
import { BAR, hitAt, openByKeyboard, pin, SIDES, visitOwn, WINDOW, zoomTo } from './own-call-page.ts';
import { extentOf, setDock, type VisitedCall } from './visit-call.ts';

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: WINDOW });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await setDock(browser);
  for (const page of browser.context.pages().slice(1)) await page.close();
});

/** Opens a call with a page of the test's own, and its dock. */
const visit = (body: string, style = '', html = '<html>') => visitOwn(browser, { body, style, html });

const boxOf = async (dock: DockDriver) => {
  const { x = Number.NaN, width = Number.NaN } = (await dock.frameBox()) ?? {};
  return { x, width };
};

test('where the page needs more, the sidebar is narrower', async () => {
  const { page, dock } = await visit(
    `<div id="stage"></div><div id="bar"><div id="few"></div><button id="leave">Leave</button></div>`,
    // 520 px do for both, 440 do not.
    '#few { position: absolute; z-index: 1; width: 460px; height: 72px; background: #333 } #leave { margin-left: auto }',
  );
  await page.setViewportSize({ width: 800, height: 800 });
  await dock.open();
  await expect.poll(() => boxOf(dock)).toEqual({ x: 569, width: 231 });
  await expect.poll(() => hitAt(page, 'leave')).toBe('leave');
  expect(await extentOf(page, ['#bar'])).toEqual([0, 560]);
  // And as wide as the person likes it once there is room.
  await page.setViewportSize(WINDOW);
  await expect.poll(() => boxOf(dock)).toEqual({ x: 929, width: 351 });
  await expect.poll(() => extentOf(page, ['#bar'])).toEqual([0, 920]);
});

const PINNED = '#leave { position: fixed; right: 10px; bottom: 16px; }';

test('where Leave cannot be moved from its side, the sidebar goes to the other', async () => {
  const { page, dock } = await visit(BAR, PINNED);
  await pin(page, 'leave');
  await dock.open();
  await expect.poll(() => boxOf(dock)).toEqual({ x: 0, width: 351 });
  expect(await hitAt(page, 'leave')).toBe('leave');
  await expect.poll(() => extentOf(page, ['#bar'])).toEqual([360, 1280]);
});

test('where Leave is in a shadow root of the page, too', async () => {
  const { page, dock } = await visit('<div id="stage"></div><div id="holder"></div>');
  await page.evaluate(() => {
    const root = document.getElementById('holder')?.attachShadow({ mode: 'open' });
    const leave = Object.assign(document.createElement('button'), { id: 'leave' });
    leave.style.cssText = 'position: fixed; right: 10px; bottom: 16px; width: 90px; height: 40px';
    // Whose words come from the page.
    leave.append(document.createElement('slot'));
    root?.append(leave);
    document.getElementById('holder')?.append('Leave');
  });
  await dock.open();
  await expect.poll(() => boxOf(dock)).toEqual({ x: 0, width: 351 });
  expect((await dock.texts('status')).join('')).toBe('');
});

test('where neither side will do, it covers the page, says so, and offers to hide', async () => {
  const { page, dock } = await visit(BAR, `${PINNED} #mute { position: fixed; left: 10px; bottom: 16px }`);
  await pin(page, 'leave');
  await pin(page, 'mute');
  await dock.open();
  await expect.poll(() => dock.find('button', 'Hide the sidebar')).toBeDefined();
  expect((await dock.texts('status')).join('')).toMatch(/covers part of this call/);
  expect(await boxOf(dock)).toEqual({ x: 929, width: 351 });
  expect(await extentOf(page, ['#bar'])).toEqual([0, 1280]);
  await pressHide(page, dock);
  expect(await hitAt(page, 'leave')).toBe('leave');
});

/** Once more where it was missed: of a frame that has just become shorter, the browser may send the press there. */
async function pressHide(page: Page, dock: DockDriver): Promise<void> {
  const press = async () => {
    const hide = await dock.find('button', 'Hide the sidebar');
    if (hide !== undefined) await page.mouse.click(hide.x + hide.width / 2, hide.y + hide.height - 2);
    return dock.find('button', 'Open Kitchen Table');
  };
  await expect.poll(press).toBeDefined();
}

/** A page of which nothing yields: a picture that stays as wide as the window, and buttons that stay where they are. */
async function visitFirm(buttons: string, style: string): Promise<VisitedCall> {
  const visited = await visit(`<div id="stage"></div>${buttons}`, style);
  for (const id of ['stage', 'leave', 'mute']) await pin(visited.page, id);
  await visited.page.evaluate(() =>
    document.getElementById('stage')?.style.setProperty('min-width', '100vw', 'important'),
  );
  return visited;
}

describe.each(SIDES)('where nothing of the page yields and the sidebar is wanted on the %s', (side) => {
  beforeEach(() => setDock(browser, { side }));
  const other = side === 'left' ? 'right' : 'left';
  const LEAVE = '<button id="leave">Leave</button>';
  const AT_SIDE = `#leave { position: fixed; ${side}: 10px; bottom: 16px }`;

  test.each([
    [400, 600, 1],
    [800, 600, 2],
    [1280, 800, 1],
  ])('it covers the side without Leave, %d px by %d at a zoom of %d', async (width, height, zoom) => {
    const { page, dock } = await visitFirm(LEAVE, AT_SIDE);
    await page.setViewportSize({ width, height });
    await zoomTo(browser, page, zoom);
    const inner = Math.floor(width / zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(inner);
    await openByKeyboard(page, dock);
    await expect.poll(() => hitAt(page, 'leave')).toBe('leave');
    const taken = Math.min(360, inner / 2);
    const x = other === 'left' ? 0 : inner - taken + 9;
    await expect.poll(() => boxOf(dock)).toEqual({ x, width: taken - 9 });
    expect((await dock.texts('status')).join('')).toBe('');
    await zoomTo(browser, page, 1);
    await page.setViewportSize(WINDOW);
  });

  test('what comes to lie under it is told of, until it goes', async () => {
    const { page, dock } = await visitFirm(LEAVE, AT_SIDE);
    await dock.open();
    await expect.poll(() => hitAt(page, 'leave')).toBe('leave');
    const stands = await boxOf(dock);
    await page.evaluate((side) => {
      const chat = Object.assign(document.createElement('button'), { id: 'chat', textContent: 'Chat' });
      chat.style.cssText = `position: fixed; ${side}: 10px; top: 50px`;
      document.body.append(chat);
    }, other);
    await dock.see('button', 'Hide the sidebar');
    expect(await boxOf(dock)).toMatchObject(stands);
    await page.evaluate(() => document.getElementById('chat')?.remove());
    await expect.poll(() => dock.find('button', 'Hide the sidebar')).toBeUndefined();
    expect(await boxOf(dock)).toEqual(stands);
  });

  test.each([
    [320, 256],
    [400, 300],
    [240, 600],
    [800, 600],
  ])('what it says of both sides is seen as a whole, %d px by %d', async (width, height) => {
    const { page, dock } = await visitFirm(
      `${LEAVE}<button id="mute">Mute</button>`,
      `${AT_SIDE} #mute { position: fixed; ${other}: 10px; bottom: 16px }`,
    );
    await page.setViewportSize({ width, height });
    await openByKeyboard(page, dock);
    const hide = await dock.see('button', 'Hide the sidebar');
    expect(hide.y + hide.height).toBeLessThanOrEqual(height);
    expect(hide.x).toBeGreaterThanOrEqual(0);
    expect(hide.x + hide.width).toBeLessThanOrEqual(width);
    expect((await dock.frameBox())?.height).toBeGreaterThan(height / 2);
    await pressHide(page, dock);
    await page.setViewportSize(WINDOW);
  });
});

test('what kept the page from making room is forgotten once it has gone', async () => {
  const { page, dock } = await visit(
    `${BAR}<div id="board"></div>`,
    '#board { position: fixed; right: 0; top: 0; width: 600px; height: 600px; background: #a33 }',
  );
  await pin(page, 'board');
  await dock.open();
  await dock.see('button', 'Hide the sidebar');
  await page.evaluate(() => document.getElementById('board')?.remove());
  await expect.poll(() => extentOf(page, ['#bar'])).toEqual([0, 920]);
  await expect.poll(() => dock.find('button', 'Hide the sidebar')).toBeUndefined();
});
