/** A call page with its dock, which is set as a test wants it. */
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import type { LaunchedChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';

declare const chrome: typeof Browser;

/** A call page, and its dock. */
export interface VisitedCall {
  readonly page: Page;
  readonly dock: DockDriver;
}

/** Sets the dock as the sidebar does; what is not named is as these tests count on it: at the right, 360 px wide. */
export async function setDock(
  { background }: LaunchedChromium,
  settings: Partial<DockSettings> = {},
): Promise<void> {
  await background.evaluate((dock) => chrome.storage.local.set({ dock }), {
    side: 'right',
    width: 360,
    opensOn: [],
    ...settings,
  });
}

/** Opens a page, and finds its dock. */
export async function visitCall({ context }: LaunchedChromium, address: string): Promise<VisitedCall> {
  const page = await context.newPage();
  await page.goto(address);
  return { page, dock: await driveDock(page) };
}

/** From where to where the page's visible parts reach, in all of its frames, CSS px. */
export async function extentOf(page: Page, selectors: readonly string[]): Promise<[number, number]> {
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
