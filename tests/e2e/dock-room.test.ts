import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { ZOOM_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { BAR, frames, hitAt, openByKeyboard, pin, SIDES, visitOwn, WINDOW, zoomTo } from './own-call-page.ts';
import { extentOf, setDock } from './visit-call.ts';

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

const free = (side: 'left' | 'right', width = 360) =>
  side === 'right' ? [0, WINDOW.width - width] : [width, WINDOW.width];

describe.each(SIDES)('with the sidebar on the %s', (side) => {
  beforeEach(() => setDock(browser, { side }));

  test.each(['ltr', 'rtl'])('a page that runs %s makes room', async (dir) => {
    const { page, dock } = await visit(
      `${BAR}<div id="flow"></div><div id="wide"></div>`,
      '#flow, #wide { height: 20px } #wide { width: 100vw }',
      `<html dir="${dir}">`,
    );
    await dock.open();
    for (const id of ['stage', 'bar', 'flow', 'wide'])
      await expect.poll(() => extentOf(page, [`#${id}`])).toEqual(free(side));
    expect(await hitAt(page, 'leave')).toBe('leave');
    expect(await hitAt(page, 'mute')).toBe('mute');
  });

  test.each(['left', 'right'] as const)(
    'a menu placed by the %s of a button’s rectangle is at the button',
    async (edge) => {
      const { page, dock } = await visit(BAR);
      await dock.open();
      await expect.poll(() => extentOf(page, ['#bar'])).toEqual(free(side));
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
      expect((await extentOf(page, ['#menu']))[edge === 'left' ? 0 : 1]).toBe(at);
    },
  );

  test('a width of the window less a margin, with an offset, is made to fit', async () => {
    const { page, dock } = await visit(
      `${BAR}<div id="card"></div>`,
      '#card { position: fixed; left: 16px; top: 16px; width: calc(100vw - 32px); height: 400px; background: #444 }',
    );
    await dock.open();
    const [from = 0, to = 0] = free(side);
    await expect.poll(() => extentOf(page, ['#card'])).toEqual([from + 16, to - 16]);
  });

  test('a page that scrolls keeps its fixed footer', async () => {
    const { page, dock } = await visit(
      `<main id="words">${'<p>Who is in this call.</p>'.repeat(100)}</main>${BAR.replace('<div id="stage"></div>', '')}`,
      '#words { color: #fff }',
    );
    await dock.open();
    await expect.poll(() => extentOf(page, ['#bar'])).toEqual(free(side));
    await page.evaluate(() => scrollTo(0, 1000));
    expect(await page.evaluate(() => document.getElementById('bar')?.getBoundingClientRect().bottom)).toBe(
      800,
    );
    expect(await hitAt(page, 'leave')).toBe('leave');
    expect(await extentOf(page, ['#words'])).toEqual(free(side));
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
    await expect.poll(() => extentOf(page, ['#bar'])).toEqual(free(side));
    await frames(page, 60);
    expect(await extentOf(page, ['#bar'])).toEqual(free(side));
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
      .poll(() => extentOf(page, ['#menu']))
      .toEqual(side === 'right' ? [to - 250, to - 10] : [from + 10, from + 250]);
    expect(await extentOf(page, ['#bar'])).toEqual(free(side));
  });

  test('a drawer that slides in later comes to lie beside the sidebar', async () => {
    const out = side === 'right' ? '100%' : '-100%';
    const { page, dock } = await visit(
      `${BAR}<div id="drawer"></div>`,
      `#drawer { position: fixed; ${side}: 0; top: 0; width: 300px; height: 600px; background: #803;
         transform: translateX(${out}); transition: transform .2s } #drawer.in { transform: none }`,
    );
    await dock.open();
    await expect.poll(() => extentOf(page, ['#bar'])).toEqual(free(side));
    await page.evaluate(() => document.getElementById('drawer')?.classList.add('in'));
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, ['#drawer']))
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
    await expect.poll(() => extentOf(page, ['#bar'])).toEqual(free(side));
    await page.evaluate(() => document.getElementById('menu')?.classList.add('in'));
    const [from = 0, to = 0] = free(side);
    await expect
      .poll(() => extentOf(page, ['#menu']))
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
      .poll(() => extentOf(page, ['#self']))
      .toEqual(side === 'right' ? [to - 232, to - 32] : [from + 32, from + 232]);
    // As the page does while the pointer moves.
    await page.evaluate((side) => {
      const self = document.getElementById('self');
      self?.style.setProperty(side, `${innerWidth - 210}px`);
    }, side);
    await expect.poll(() => extentOf(page, ['#self'])).toEqual(side === 'right' ? [10, 210] : [1070, 1270]);
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
    await zoomTo(browser, page, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.floor(width / zoom));
    await openByKeyboard(page, dock);
    await expect.poll(() => dock.frameBox()).toBeDefined();
    for (const id of ['b1', 'b2', 'b3', 'b4', 'b5', 'leave'])
      await expect.poll(() => hitAt(page, id), { message: id }).toBe(id);
    expect((await dock.texts('status')).join('')).toBe('');
    await zoomTo(browser, page, 1);
    await page.setViewportSize(WINDOW);
  });
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
  await expect.poll(() => extentOf(page, ['#bar'])).toEqual([0, 920]);
  await frames(page, 60);
  const drawn = () => page.evaluate(() => Number(document.body.title));
  const before = await drawn();
  expect(before).toBeLessThan(12);
  await frames(page, 60);
  expect(await drawn()).toBe(before);
  expect(await extentOf(page, ['#bar'])).toEqual([0, 920]);
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
  await expect.poll(() => extentOf(page, ['#video'])).toEqual([0, 920]);
  await setDock(browser, { width: 400 });
  await expect.poll(width).toBe(880);
  await setDock(browser);
  await expect.poll(width).toBe(920);
  // The same width is said once more.
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect.poll(() => page.evaluate(() => innerHeight)).toBe(700);
  await frames(page, 10);
  const sidebar = await dock.sidebar();
  await sidebar.getByRole('button', { name: 'Hide Kitchen Table' }).click();
  await expect.poll(width).toBe(1280);
  await expect.poll(() => extentOf(page, ['#video'])).toEqual([0, 1280]);
});
