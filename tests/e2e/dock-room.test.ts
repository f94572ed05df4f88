/**
 * What a page offers to a click it still offers beside the sidebar: on pages built in the ways that make that hard, both
 * sides, narrow and wide windows, and page zoom.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL, ZOOM_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';

declare const chrome: typeof Browser;

const WINDOW = { width: 1280, height: 800 };
const SIDES = ['right', 'left'] as const;

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: WINDOW });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await setDock('right');
  for (const page of browser.context.pages().slice(1)) await page.close();
});

async function setDock(side: 'left' | 'right', width = 360): Promise<void> {
  await browser.background.evaluate((dock) => chrome.storage.local.set({ dock }), {
    side,
    width,
    opensOn: [],
  });
}

/** What the pages of these tests have in common: a picture that fills the window and a bar with Leave at its end. */
const CALL = `
  body { margin: 0; background: #202124; font: 16px sans-serif; }
  #stage { position: fixed; inset: 0; background: linear-gradient(120deg, #5f6b8a, #8a6b5f); }
  #bar { position: fixed; left: 0; right: 0; bottom: 0; height: 72px; display: flex; justify-content: space-between;
         align-items: center; background: #17181a; }
  button { width: 90px; height: 40px; flex: none; }`;
const BAR =
  '<div id="stage"></div><div id="bar"><button id="mute">Mute</button><button id="leave">Leave</button></div>';

/** Opens a call with a page of the test's own, and its dock. */
async function visit(body: string, style = '', html = '<html>'): Promise<{ page: Page; dock: DockDriver }> {
  const page = await browser.context.newPage();
  const whole = `<!doctype html>${html}<meta charset="utf-8"><style>${CALL}${style}</style><body>${body}</body></html>`;
  await page.route(MEET_CALL, (route) => route.fulfill({ contentType: 'text/html', body: whole }));
  await page.goto(MEET_CALL);
  await page.bringToFront();
  return { page, dock: await driveDock(page) };
}

/** What lies at the middle of an element, by its id; the dock’s name where it is the dock. */
function hitAt(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`There is no ${id}.`);
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit?.id.startsWith('kitchen') ? 'dock' : hit?.id;
  }, id);
}

/** From where to where an element reaches, CSS px. */
function extentOf(page: Page, id: string): Promise<[number, number]> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return [box?.left ?? Number.NaN, box?.right ?? Number.NaN];
  }, id);
}

/** Waits for so many frames of the screen. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

const free = (side: 'left' | 'right', width = 360) =>
  side === 'right' ? [0, WINDOW.width - width] : [width, WINDOW.width];

describe.each(SIDES)('with the sidebar on the %s', (side) => {
  beforeEach(() => setDock(side));

  test.each(['ltr', 'rtl'])('a page that runs %s makes room', async (dir) => {
    const { page, dock } = await visit(
      `${BAR}<div id="flow"></div><div id="wide"></div>`,
      '#flow, #wide { height: 20px } #wide { width: 100vw }',
      `<html dir="${dir}">`,
    );
    await dock.open();
    for (const id of ['stage', 'bar', 'flow', 'wide'])
      await expect.poll(() => extentOf(page, id)).toEqual(free(side));
    expect(await hitAt(page, 'leave')).toBe('leave');
    expect(await hitAt(page, 'mute')).toBe('mute');
  });

  test.each(['left', 'right'] as const)(
    'a menu placed by the %s of a button’s rectangle is at the button',
    async (edge) => {
      const { page, dock } = await visit(BAR);
      await dock.open();
      await expect.poll(() => extentOf(page, 'bar')).toEqual(free(side));
      const at = await page.evaluate((edge) => {
        const button = document.getElementById(edge === 'left' ? 'mute' : 'leave');
        const box = button?.getBoundingClientRect() ?? new DOMRect();
        const menu = Object.assign(document.createElement('div'), { id: 'menu' });
        menu.style.cssText = `position: fixed; bottom: 80px; width: 60px; height: 50px; background: #eee; ${
          edge === 'left' ? `left: ${box.left}px` : `right: ${innerWidth - box.right}px`
        }`;
        document.body.append(menu);
        return box[edge];
      }, edge);
      await frames(page, 5);
      expect((await extentOf(page, 'menu'))[edge === 'left' ? 0 : 1]).toBe(at);
    },
  );

  test('a width of the window less a margin, with an offset, is made to fit', async () => {
    const { page, dock } = await visit(
      `${BAR}<div id="card"></div>`,
      '#card { position: fixed; left: 16px; top: 16px; width: calc(100vw - 32px); height: 400px; background: #444 }',
    );
    await dock.open();
    const [from = 0, to = 0] = free(side);
    await expect.poll(() => extentOf(page, 'card')).toEqual([from + 16, to - 16]);
  });

  test('a page that scrolls keeps its fixed footer', async () => {
    const { page, dock } = await visit(
      `<main id="words">${'<p>Who is in this call.</p>'.repeat(100)}</main>${BAR.replace('<div id="stage"></div>', '')}`,
      '#words { color: #fff }',
    );
    await dock.open();
    await expect.poll(() => extentOf(page, 'bar')).toEqual(free(side));
    await page.evaluate(() => scrollTo(0, 1000));
    expect(await page.evaluate(() => document.getElementById('bar')?.getBoundingClientRect().bottom)).toBe(
      800,
    );
    expect(await hitAt(page, 'leave')).toBe('leave');
    expect(await extentOf(page, 'words')).toEqual(free(side));
  });

  test('what passes at the edge undoes nothing', async () => {
    const { page, dock } = await visit(
      `${BAR}<div id="toast" popover="manual"></div>`,
      `#toast { inset: auto; ${side}: 0; top: 100px; margin: 0; border: 0; padding: 0; width: 200px; height: 40px; background: #a33 }`,
    );
    // One that cannot be moved, and is there from the beginning; above everything, where no part of the page holds it.
    await pin(page, 'toast');
    await page.evaluate(() => document.getElementById('toast')?.showPopover());
    await dock.open();
    await expect.poll(() => extentOf(page, 'bar')).toEqual(free(side));
    await frames(page, 60);
    expect(await extentOf(page, 'bar')).toEqual(free(side));
    expect(await hitAt(page, 'leave')).toBe('leave');
    await page.evaluate(() => document.getElementById('toast')?.remove());
    // And one that comes later, and can.
    await page.evaluate((side) => {
      const menu = Object.assign(document.createElement('div'), { id: 'menu' });
      menu.popover = 'manual';
      menu.style.cssText = `inset: auto; margin: 0; border: 0; padding: 0; ${side}: 10px; top: 300px; width: 240px; height: 200px; background: #a33`;
      document.body.append(menu);
      menu.showPopover();
    }, side);
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, 'menu'))
      .toEqual(side === 'right' ? [to - 250, to - 10] : [from + 10, from + 250]);
    expect(await extentOf(page, 'bar')).toEqual(free(side));
  });

  test('a drawer that slides in later comes to lie beside the sidebar', async () => {
    const out = side === 'right' ? '100%' : '-100%';
    const { page, dock } = await visit(
      `${BAR}<div id="drawer"></div>`,
      `#drawer { position: fixed; ${side}: 0; top: 0; width: 300px; height: 600px; background: #803;
         transform: translateX(${out}); transition: transform .2s } #drawer.in { transform: none }`,
    );
    await dock.open();
    await expect.poll(() => extentOf(page, 'bar')).toEqual(free(side));
    await page.evaluate(() => document.getElementById('drawer')?.classList.add('in'));
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, 'drawer'))
      .toEqual(side === 'right' ? [to - 300, to] : [from, from + 300]);
  });

  test('a menu that a bar has below the window, and a class slides in, comes to lie beside the sidebar', async () => {
    const { page, dock } = await visit(
      BAR.replace('<button id="mute">', '<div id="menu"></div><button id="mute">'),
      // As a page places it by what it measured without a sidebar.
      `#menu { transform: translateY(300px); position: absolute; bottom: 80px; ${side === 'right' ? 'left' : 'right'}: 1000px; width: 240px;
         height: 100px; background: #a33 } #menu.in { transform: none }`,
    );
    await dock.open();
    await expect.poll(() => extentOf(page, 'bar')).toEqual(free(side));
    await page.evaluate(() => document.getElementById('menu')?.classList.add('in'));
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, 'menu'))
      .toEqual(side === 'right' ? [to - 280, to - 40] : [from + 40, from + 280]);
  });

  test('a picture keeps its distance from the edge, and may be dragged to the other side of the call', async () => {
    const { page, dock } = await visit(
      `${BAR}<div id="self"></div>`,
      `#self { position: fixed; ${side}: 32px; top: 100px; width: 200px; height: 120px; background: #3c4043 }`,
    );
    await dock.open();
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, 'self'))
      .toEqual(side === 'right' ? [to - 232, to - 32] : [from + 32, from + 232]);
    // As the page does while the pointer moves.
    await page.evaluate((side) => {
      const self = document.getElementById('self');
      self?.style.setProperty(side, `${innerWidth - 210}px`);
    }, side);
    await expect.poll(() => extentOf(page, 'self')).toEqual(side === 'right' ? [10, 210] : [1070, 1270]);
  });

  // Buttons of which none shrinks; the last comes to lie under the others where the bar is too narrow.
  const CROWD = `<div id="stage"></div><div id="bar"><div id="few">${[1, 2, 3, 4, 5]
    .map((one) => `<button id="b${one}">${one}</button>`)
    .join('')}</div><button id="leave">Leave</button></div>`;
  const CROWDED = `#few { position: absolute; left: 0; display: flex; z-index: 1 } #leave { margin-left: auto }`;

  test.each([
    [800, 1],
    [1024, 1],
    [1280, 1],
    [1920, 1],
    [800, 0.5],
    [1280, 0.5],
    [1920, 0.5],
    [1280, 1.5],
    [1600, 2],
    [1920, 2],
  ])('in a window %d px wide at a zoom of %d, everything can be clicked', async (width, zoom) => {
    const { page, dock } = await visit(CROWD, CROWDED);
    await page.setViewportSize({ width, height: 900 });
    await zoomTo(page, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.floor(width / zoom));
    await openByHotkey(page, dock);
    await expect.poll(() => dock.frameBox()).toBeDefined();
    for (const id of ['b1', 'b2', 'b3', 'b4', 'b5', 'leave'])
      await expect.poll(() => hitAt(page, id), { message: id }).toBe(id);
    expect((await dock.texts('status')).join('')).toBe('');
    await zoomTo(page, 1);
    await page.setViewportSize(WINDOW);
  });
});

async function zoomTo(page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await browser.background.evaluate(async (factor) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? -1, factor);
  }, factor);
}

/** With the keyboard, for the place of the tab at the edge is told in px that know nothing of the zoom. */
async function openByHotkey(page: Page, dock: DockDriver): Promise<void> {
  await dock.see('button', 'Open Kitchen Table');
  for (let presses = 0; presses < 20; presses++) {
    if ((await dock.find('button', 'Open Kitchen Table'))?.focused) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await dock.sidebar();
}

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
  expect(await extentOf(page, 'bar')).toEqual([0, 560]);
  // And as wide as the person likes it once there is room.
  await page.setViewportSize(WINDOW);
  await expect.poll(() => boxOf(dock)).toEqual({ x: 929, width: 351 });
  await expect.poll(() => extentOf(page, 'bar')).toEqual([0, 920]);
});

const PINNED = '#leave { position: fixed; right: 10px; bottom: 16px; }';
const pin = (page: Page, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.style.setProperty('translate', 'none', 'important'), id);

test('where Leave cannot be moved from its side, the sidebar goes to the other', async () => {
  const { page, dock } = await visit(BAR, PINNED);
  await pin(page, 'leave');
  await dock.open();
  await expect.poll(() => boxOf(dock)).toEqual({ x: 0, width: 351 });
  expect(await hitAt(page, 'leave')).toBe('leave');
  await expect.poll(() => extentOf(page, 'bar')).toEqual([360, 1280]);
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
  expect(await extentOf(page, 'bar')).toEqual([0, 1280]);
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
async function visitFirm(buttons: string, style: string): Promise<{ page: Page; dock: DockDriver }> {
  const visited = await visit(`<div id="stage"></div>${buttons}`, style);
  for (const id of ['stage', 'leave', 'mute']) await pin(visited.page, id);
  await visited.page.evaluate(() =>
    document.getElementById('stage')?.style.setProperty('min-width', '100vw', 'important'),
  );
  return visited;
}

describe.each(SIDES)('where nothing of the page yields and the sidebar is wanted on the %s', (side) => {
  beforeEach(() => setDock(side));
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
    await zoomTo(page, zoom);
    const inner = Math.floor(width / zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(inner);
    await openByHotkey(page, dock);
    await expect.poll(() => hitAt(page, 'leave')).toBe('leave');
    const taken = Math.min(360, inner / 2);
    const x = other === 'left' ? 0 : inner - taken + 9;
    await expect.poll(() => boxOf(dock)).toEqual({ x, width: taken - 9 });
    expect((await dock.texts('status')).join('')).toBe('');
    await zoomTo(page, 1);
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
    await openByHotkey(page, dock);
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
  await expect.poll(() => extentOf(page, 'bar')).toEqual([0, 920]);
  await expect.poll(() => dock.find('button', 'Hide the sidebar')).toBeUndefined();
});

test('a page that draws itself anew at every resize is not told for ever', async () => {
  const { page, dock } = await visit(
    `${BAR}<div id="app"></div>`,
    '.row { position: absolute; top: 0; width: 100vw; height: 9px }',
  );
  await page.evaluate(() => {
    const draw = () => {
      document.body.title = String(Number(document.body.title ?? 0) + 1);
      document
        .getElementById('app')
        ?.replaceChildren(
          ...Array.from({ length: 700 }, () =>
            Object.assign(document.createElement('div'), { className: 'row' }),
          ),
        );
    };
    addEventListener('resize', draw);
    draw();
  });
  await dock.open();
  await expect.poll(() => extentOf(page, 'bar')).toEqual([0, 920]);
  await frames(page, 60);
  const drawn = () => page.evaluate(() => Number(document.body.title));
  const before = await drawn();
  expect(before).toBeLessThan(12);
  await frames(page, 60);
  expect(await drawn()).toBe(before);
  expect(await extentOf(page, 'bar')).toEqual([0, 920]);
});

test('a page that puts another body in its place at every resize is not told for ever', async () => {
  const { page, dock } = await visit(BAR);
  await page.evaluate(() => {
    addEventListener('resize', () => {
      document.documentElement.title = String(Number(document.documentElement.title ?? 0) + 1);
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
    });
  });
  await dock.open();
  await dock.see('button', 'Hide the sidebar');
  const drawn = () => page.evaluate(() => Number(document.documentElement.title));
  const before = await drawn();
  await frames(page, 60);
  expect(await drawn()).toBe(before);
});

test('Zoom has its width back, also after it was told the same one twice', async () => {
  const page = await browser.context.newPage();
  await page.goto(ZOOM_CALL);
  await page.bringToFront();
  const dock = await driveDock(page);
  const width = () => page.evaluate(() => innerWidth);
  await dock.open();
  await expect.poll(width).toBe(920);
  await expect.poll(() => extentOf(page, 'video')).toEqual([0, 920]);
  await setDock('right', 400);
  await expect.poll(width).toBe(880);
  await setDock('right', 360);
  await expect.poll(width).toBe(920);
  // The same width is said once more.
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect.poll(() => page.evaluate(() => innerHeight)).toBe(700);
  await frames(page, 10);
  const sidebar = await dock.sidebar();
  await sidebar.getByRole('button', { name: 'Hide Kitchen Table' }).click();
  await expect.poll(width).toBe(1280);
  await expect.poll(() => extentOf(page, 'video')).toEqual([0, 1280]);
});
