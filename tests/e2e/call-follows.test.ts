/** A conversation follows its call: left, come back to, closed, moved to another window, discarded. (Loaded anew and duplicated: `sessions.test.ts`.) */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { DISBELIEF_MS } from '../../lib/call/watch-call.ts';
import { english } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { allowedBuild } from './call-pages/allowed-build.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { JITSI_CALL, MEET_CALL, TEAMS_CALL } from './call-pages/server.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let build: Awaited<ReturnType<typeof allowedBuild>>;
let browser: LaunchedChromium;
/** A page of the extension in a tab, which reads the store and does what the browser's own menus do. */
let watcher: Page;

beforeAll(async () => {
  build = await allowedBuild();
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', extension: build.path });
  await closePracticeCall(browser.context);
  watcher = await browser.context.newPage();
  await watcher.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(async () => {
  await browser?.close();
  await build?.[Symbol.asyncDispose]();
});
afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== watcher) await page.close();
});

async function talk(address: string, name: string) {
  const { page, side } = await openDockedCall(browser, address);
  await side.start(name);
  await side.saved();
  return { page, side, over: side.side.getByText(english('call_over')) };
}
const tabOf = (page: Page) =>
  watcher.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id as number,
    page.url(),
  );
const typesOf = async () => (await readStore(watcher, ['events'])).events.map(({ type }) => type);
const live = () =>
  browser.background.evaluate(
    async () => (await chrome.storage.session.get<{ live?: { tab: number }[] }>('live')).live ?? [],
  );
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => (window as unknown as { goTo(path: string): void }).goTo(to), path);

test('left by its address, it offers the end and ends nothing; come back to, it offers nothing', async () => {
  const { page, side, over } = await talk(MEET_CALL, 'Dana');
  await goTo(page, '/');
  await over.waitFor();
  expect(await problemsOf(side.side)).toEqual([]);
  await goTo(page, '/abc-defg-hij');
  await over.waitFor({ state: 'hidden' });
  await goTo(page, '/');
  await side.press(english('call_over_stays'));
  await over.waitFor({ state: 'hidden' });
  expect(await typesOf()).not.toContain('ended');
  // Another time that it is left is another question.
  await goTo(page, '/abc-defg-hij');
  await goTo(page, '/');
  await side.press(english('call_over_end'));
  await side.see(side.side.getByRole('heading', { level: 1, name: 'End this conversation?' }));
  await side.press('End conversation');
  await expect.poll(typesOf).toContain('ended');
});

test('left for a page that is loaded anew, it is there and offers the end', async () => {
  const { page } = await talk(JITSI_CALL, 'Rosa');
  await page.goto('https://meet.jit.si/static/close3.html');
  const again = driveSidebar(await (await driveDock(page)).sidebar());
  await again.side.getByText(english('call_over')).waitFor();
  await again.atStep('Introduction');
});

test('hung up where the address stays, it offers the end after a while; joined again, it does not', async () => {
  const { page, over } = await talk(TEAMS_CALL, 'Sam');
  await page.getByRole('button', { name: 'Leave' }).click();
  await over.waitFor({ timeout: DISBELIEF_MS + 10_000 });
  await page.evaluate(() => (window as unknown as { join(): void }).join());
  await over.waitFor({ state: 'hidden' });
});

test('closed, the popup leads to its end', async () => {
  const { page } = await talk('https://meet.jit.si/WithKim', 'Kim');
  await page.close();
  await expect.poll(live).toEqual([]);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const line = popup.getByText(english('popup_unfinished', { name: 'Kim' }));
  const opened = browser.context.waitForEvent('page');
  await line
    .locator('..')
    .getByRole('link', { name: english('call_over_end') })
    .click();
  const review = await opened;
  await review.getByRole('heading', { name: /Kim/ }).first().waitFor();
});

test('moved to another window, it is there, once', async () => {
  const { page, side } = await talk('https://meet.google.com/ine-sine-sin', 'Ines');
  const tab = await tabOf(page);
  await watcher.evaluate((tabId) => chrome.windows.create({ tabId }).then(() => undefined), tab);
  await side.note('Still here.');
  await side.saved();
  expect(await live()).toMatchObject([{ tab }]);
});

test('discarded by the browser and looked at again, it is there, once', async () => {
  const { page, side } = await talk('https://meet.google.com/noo-rnoo-rno', 'Noor');
  await side.note('Before.');
  await side.saved();
  const [tab, url] = [await tabOf(page), page.url()];
  await watcher.bringToFront();
  await watcher.evaluate(async (id) => {
    // Another tab comes in its place.
    const discarded = await chrome.tabs.discard(id);
    await chrome.tabs.update(discarded?.id ?? id, { active: true });
  }, tab);
  const comeBack = () => browser.context.pages().find((one) => one !== page && one.url() === url);
  await expect.poll(comeBack).toBeDefined();
  const again = driveSidebar(await (await driveDock(comeBack() as Page)).sidebar());
  await again.notes().filter({ hasText: 'Before.' }).waitFor();
  await expect.poll(live).toHaveLength(1);
});
