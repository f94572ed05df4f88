/** The browser's side panel, which is no part of any page: seen on a screen of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import sharp, { type Region, type Sharp } from 'sharp';
import type { Browser } from 'wxt/browser';
import { launchChromium } from '../../tests/e2e/browser.ts';
import { closePracticeCall } from '../../tests/e2e/practice-call.ts';
import { panelOf, tabOf } from '../../tests/e2e/side-panels.ts';
import { openDisplay } from '../../tests/hotkeys/display.ts';
import { sidebarIn, talkUntilStake, words } from './talk.ts';

declare const chrome: typeof Browser;

/** The browser's window on the screen, px. */
const WINDOW = { left: 0, top: 0, width: 1180, height: 860 };

/** How wide the window's edge is, px. */
const EDGE = 12;

/** Has a conversation moved beside its call, and writes what is seen below the browser's bars to a PNG file. */
export async function takePanel(file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-screen-'));
  try {
    await using display = await openDisplay(folder);
    await using browser = await launchChromium({
      thirdPartyCookies: 'allowed',
      headed: true,
      env: { DISPLAY: display.name },
    });
    const open = async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return page;
    };
    await closePracticeCall(browser.context);
    const watcher = await open('popup.html');
    await watcher.evaluate(async (to) => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.windows.update(id ?? 0, { state: 'normal', ...to });
    }, WINDOW);
    const call = await open('practice.html');
    const side = await sidebarIn(call);
    await talkUntilStake(side, 'Dana');
    const tab = await tabOf(watcher, call);
    await side.getByRole('button', { name: words('menu'), exact: true }).click();
    await side.getByRole('button', { name: words('menu_beside') }).click();
    const panel = await panelOf(watcher, tab);
    await watcher.waitForFunction(({ document }) => document.querySelector('h1')?.textContent, panel);
    // The panel slides in, and the page makes room for it.
    await call.waitForFunction((wide) => innerWidth < wide - 300, WINDOW.width);
    // No ring, as after a click, and no pointer.
    await call.mouse.click(20, 20);
    await panel.evaluate(({ document }) => document.querySelector<HTMLElement>(':focus')?.blur());
    await promisify(execFile)('xdotool', ['mousemove', '1590', '990'], {
      env: { ...process.env, DISPLAY: display.name },
    });
    await onScreen(await atRest(join(folder, 'Xvfb_screen0')))
      .extract(await belowBars(call))
      .png({ compressionLevel: 9 })
      .toFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A dump of the screen, once nothing has moved on it for a moment. */
async function atRest(file: string): Promise<Buffer> {
  const before = await readFile(file);
  await setTimeout(500);
  const now = await readFile(file);
  return before.equals(now) ? now : atRest(file);
}

/** What is on the screen, of an X window dump with 32 bits a pixel: blue, green, red, and nothing. */
function onScreen(dump: Buffer): Sharp {
  const [headerSize, , , , width, height] = Array.from({ length: 6 }, (_none, at) =>
    dump.readUInt32BE(at * 4),
  );
  const colors = dump.readUInt32BE(76);
  if (width === undefined || height === undefined || headerSize === undefined) throw new Error('No dump.');
  const pixels = dump.subarray(headerSize + colors * 12);
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [blue = 0, green = 0, red = 0] = pixels.subarray(at * 4, at * 4 + 3);
    rgb.set([red, green, blue], at * 3);
  }
  return sharp(rgb, { raw: { width, height, channels: 3 } });
}

/** From the upper edge of the page to the lower one of its window. */
async function belowBars(page: Page): Promise<Region> {
  const bars = await page.evaluate(() => outerHeight - innerHeight);
  const { left, top, width, height } = WINDOW;
  // The last of it is the window's own edge, at each side.
  return {
    left: left + EDGE,
    top: top + bars - EDGE,
    width: width - 2 * EDGE,
    height: height - bars,
  };
}
