import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { type CallPages, MEET_CALL, startCallPages, ZOOM_CALL } from './call-pages/server.ts';
import { endWorker, isWorkerAwake } from './end-worker.ts';

let pages: CallPages;
beforeAll(async () => {
  pages = await startCallPages();
});
afterAll(() => pages?.close());

const launch = () => launchChromium({ thirdPartyCookies: 'blocked', args: pages.chromiumArguments });

/** Everything of a page that the dock could have touched. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    children: [...document.documentElement.children].map((child) => child.localName),
    attributes: [...document.querySelectorAll('html, head, body, body *')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name === 'style' || name.startsWith('data-'))
        .map(({ name, value }) => `${element.id} ${name}=${value}`),
    ),
    sheets: document.adoptedStyleSheets.length,
    innerWidth: window.innerWidth,
    getter: String(Object.getOwnPropertyDescriptor(window, 'innerWidth')?.get),
    body: document.body.getBoundingClientRect().toJSON(),
    footer: document.querySelector('#bar, #video')?.getBoundingClientRect().toJSON(),
  }));
}

/** Opens a call, notes how it is without the dock, and docks the sidebar. */
async function dockOn(browser: LaunchedChromium, address: string) {
  const page = await browser.context.newPage();
  await page.goto(address);
  const dock = await driveDock(page);
  await dock.see('button', 'Open Kitchen Table');
  const before = (await traces(page)) as { children: string[]; innerWidth: number };
  const untouched = { ...before, children: before.children.filter((name) => name !== 'kitchen-table-dock') };
  expect(before.children).toContain('kitchen-table-dock');
  await dock.open();
  await expect
    .poll(async () => ((await traces(page)) as { footer: DOMRect }).footer.width)
    .toBeLessThan(1000);
  if (address === ZOOM_CALL) await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(1000);
  return { page, dock, untouched };
}

describe.each([
  ['Meet', MEET_CALL],
  ['Zoom', ZOOM_CALL],
])('on %s', (_name, address) => {
  test('nothing is left once the extension is removed', async () => {
    await using browser = await launch();
    const { page, untouched } = await dockOn(browser, address);
    void browser.background.evaluate('chrome.management.uninstallSelf()').catch(() => undefined);
    await expect.poll(() => traces(page)).toEqual(untouched);
  });

  test('a new version takes over without a reload', async () => {
    await using browser = await launch();
    const { page, dock, untouched } = await dockOn(browser, address);
    await page.evaluate(() =>
      Object.assign(document.querySelector('kitchen-table-dock') ?? {}, { old: true }),
    );
    const isOld = () => page.evaluate(() => 'old' in (document.querySelector('kitchen-table-dock') ?? {}));
    expect(await isOld()).toBe(true);
    const restarted = browser.context.waitForEvent('serviceworker');
    void browser.background.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await restarted;
    await expect.poll(isOld).toBe(false);
    await dock.see('button', 'Open Kitchen Table');
    const children = [...untouched.children, 'kitchen-table-dock'];
    await expect.poll(() => traces(page)).toEqual({ ...untouched, children });
    await dock.open();
    await expect
      .poll(async () => ((await traces(page)) as { footer: DOMRect }).footer.width)
      .toBeLessThan(1000);
  });
});

test('Alt pressed on the page wakes the background, before the rest of a hotkey comes', async () => {
  await using browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  await (await driveDock(page)).see('button', 'Open Kitchen Table');
  await endWorker(browser);
  await expect.poll(() => isWorkerAwake(browser)).toBe(false);
  await page.keyboard.press('Alt');
  await expect.poll(() => isWorkerAwake(browser)).toBe(true);
});
