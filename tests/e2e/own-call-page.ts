/** Calls whose page a test writes itself, in the ways that make room for a sidebar hard, and what it looks at there. */
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import type { VisitedCall } from './visit-call.ts';

declare const chrome: typeof Browser;

/** The window of these tests, CSS px. */
export const WINDOW = { width: 1280, height: 800 };
/** Where the sidebar may stand. */
export const SIDES = ['right', 'left'] as const;

/** What stands on a page beside what all have in common. */
interface OwnPage {
  readonly body: string;
  readonly style: string;
  /** The opening tag of the document. */
  readonly html: string;
}

/** What these pages have in common: a picture that fills the window and a bar with Leave at its end. */
const CALL = `
  body { margin: 0; background: #202124; font: 16px sans-serif; }
  #stage { position: fixed; inset: 0; background: linear-gradient(120deg, #5f6b8a, #8a6b5f); }
  #bar { position: fixed; left: 0; right: 0; bottom: 0; height: 72px; display: flex; justify-content: space-between;
         align-items: center; background: #17181a; }
  button { width: 90px; height: 40px; flex: none; }`;
/** That picture and that bar. */
export const BAR =
  '<div id="stage"></div><div id="bar"><button id="mute">Mute</button><button id="leave">Leave</button></div>';

/** Opens a call with a page of the test's own, and its dock. */
export async function visitOwn(
  { context }: LaunchedChromium,
  { body, style, html }: OwnPage,
): Promise<VisitedCall> {
  const page = await context.newPage();
  const whole = `<!doctype html>${html}<meta charset="utf-8"><style>${CALL}${style}</style><body>${body}</body></html>`;
  await page.route(MEET_CALL, (route) => route.fulfill({ contentType: 'text/html', body: whole }));
  await page.goto(MEET_CALL);
  await page.bringToFront();
  return { page, dock: await driveDock(page) };
}

/** What lies at the middle of an element, by its id; the dock’s name where it is the dock. */
export function hitAt(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`There is no ${id}.`);
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit?.id.startsWith('kitchen') ? 'dock' : hit?.id;
  }, id);
}

/** Waits for so many frames of the screen. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Zooms a page as Ctrl and plus do. */
export async function zoomTo({ background }: LaunchedChromium, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await background.evaluate(async (factor) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? -1, factor);
  }, factor);
}

/** Opens the sidebar with the keyboard: the place of its tab is given in px that leave the zoom out of account. */
export async function openByKeyboard(page: Page, dock: DockDriver): Promise<void> {
  await dock.see('button', 'Open Kitchen Table');
  for (let presses = 0; presses < 20; presses++) {
    if ((await dock.find('button', 'Open Kitchen Table'))?.focused) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await dock.sidebar();
}

/** Has an element stay where it is, whatever is done to make it yield. */
export const pin = (page: Page, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.style.setProperty('translate', 'none', 'important'), id);
