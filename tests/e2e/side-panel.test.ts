/** The sidebar in the browser's side panel: moved there from the call's page and back, and opened where it cannot be docked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_STUBBORN_CALL } from './call-pages/server.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import {
  headingIn,
  noteIn,
  panelOf as panelIn,
  panels as panelsIn,
  pressIn,
  tabOf as tabIn,
  typeIn,
} from './side-panels.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let browser: LaunchedChromium;
/** A page of the extension in a tab, which looks into the panels: Playwright does not. */
let watcher: Page;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  watcher = await browser.context.newPage();
  await watcher.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(() => browser?.close());

const tabOf = (page: Page) => tabIn(watcher, page);
const panelOf = (tab: number | undefined) => panelIn(watcher, tab);
const panels = () => panelsIn(watcher);

/** The popup in a tab, which takes another tab for the one in front, whose address the browser keeps from it. */
async function popupOverTab(id: number | undefined): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.addInitScript((front) => {
    Object.assign(chrome.tabs, { query: async () => [{ id: front }] });
  }, id);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return popup;
}

const liveNow = () =>
  browser.background.evaluate(
    async () => (await chrome.storage.session.get<{ live: { session: string }[] }>('live')).live,
  );

test('moves beside the call and back into its page, in one log, with what is half typed', async () => {
  const { page, side } = await openDockedCall(browser);
  const tab = await tabOf(page);
  await side.start('Rosa');
  await side.note('Cold since October');
  await side.field('Note').pressSequentially('half a wo');
  await side.press('More');
  await side.side.getByRole('button', { name: /^Beside the call/ }).click();

  const panel = await panelOf(tab);
  await expect.poll(() => headingIn(panel)).toBe('Introduction');
  await expect.poll(() => noteIn(panel)).toBe('half a wo');
  // It is in one place: the page has its room back, and its frame is gone.
  const dock = await driveDock(page);
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/sidebar.html'))).toBe(false);
  await dock.see('button', 'Open Kitchen Table');
  expect(await liveNow()).toMatchObject([{ session: `${tab}` }]);

  // A hotkey reaches it, once.
  await browser.background.evaluate(
    (to) =>
      chrome.runtime.sendMessage({ contract: 'background-to-sidebar', ask: 'act', input: 'next-step', to }),
    `${tab}`,
  );
  await expect.poll(() => headingIn(panel)).toBe('Issues & Stake');

  // The page is loaded anew, and neither takes it nor shows a second one.
  await page.reload();
  await (await driveDock(page)).see('button', 'Open Kitchen Table');
  await expect.poll(() => headingIn(panel)).toBe('Issues & Stake');
  await typeIn(panel, 'half a word more');
  await pressIn(panel, 'In the call’s page');
  const again = driveSidebar(await (await driveDock(page)).sidebar());
  await again.atStep('Issues & Stake');
  expect(await again.field('Note').inputValue()).toBe('half a word more');
  await expect.poll(panels).toBe(0);
  await again.field('Note').press('Enter');
  await again.saved();
  const { events } = await readStore(watcher, ['events']);
  expect(events.map(({ type }) => type)).toEqual([
    'started',
    'step-entered',
    'noted',
    'step-entered',
    'noted',
  ]);
  await page.close();
});

test('is offered where the docked sidebar covers the call, and goes there by that one click, with what is half typed', async () => {
  const { page, side } = await openDockedCall(browser, MEET_STUBBORN_CALL.replace('abc', 'xyz'));
  const tab = await tabOf(page);
  await side.start('Marta');
  await side.field('Note').pressSequentially('half a no');
  const dock = await driveDock(page);
  // What people click is at both edges, and the page yields at neither.
  await page.evaluate(() => {
    const back = Object.assign(document.createElement('button'), { id: 'back', textContent: 'Back' });
    back.style.cssText = 'position: fixed; left: 10px; top: 40px; translate: none !important';
    document.body.append(back);
  });
  await page.setViewportSize({ width: 1260, height: 800 });
  await dock.press('Beside the call instead');
  const panel = await panelOf(tab);
  await expect.poll(() => headingIn(panel)).toBe('Introduction');
  await expect.poll(() => noteIn(panel)).toBe('half a no');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/sidebar.html'))).toBe(false);
  await page.close();
  await expect.poll(liveNow).toEqual([]);
});

test('opens beside a page of a site that is none of ours, by one press in the popup, and is kept there', async () => {
  const opened = browser.context.waitForEvent('page');
  const tab = await watcher.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id);
  const page = await opened;
  const popup = await popupOverTab(tab);
  await popup.getByRole('button', { name: 'Open the side panel here' }).click();
  await page.bringToFront();
  const panel = await panelOf(tab);
  await expect.poll(() => headingIn(panel)).toBe('Ready when you are');
  await panel.evaluate(({ document }) => document.querySelector('form')?.requestSubmit());
  await expect.poll(() => headingIn(panel)).toBe('Introduction');
  await typeIn(panel, 'on another site');
  await expect
    .poll(async () => (await readStore(watcher, ['drafts'])).drafts.map(({ text }) => text))
    .toContain('on another site');
  // Hidden by its button, it is closed, and the conversation is still on; opened again, it has it.
  await pressIn(panel, 'Hide Kitchen Table');
  await expect.poll(panels).toBe(0);
  expect(await liveNow()).toMatchObject([{ session: `${tab}` }]);
  const again = await popupOverTab(tab);
  await again.getByRole('button', { name: 'Open the side panel here' }).click();
  await page.bringToFront();
  const back = await panelOf(tab);
  await expect.poll(() => headingIn(back)).toBe('Introduction');
  await expect.poll(() => noteIn(back)).toBe('on another site');
  await page.close();
  await expect.poll(liveNow).toEqual([]);
});
