/** What an open call says when access to its site is taken back in the browser's settings, and given back there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { english, englishSites } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';

const ALLOW = english('site_access_allow', { sites: englishSites.all });

/** As much of Chromium's own settings page for extensions as is used there. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

const TAKEN_BACK = /no longer allows Kitchen Table here/;

let browser: LaunchedChromium;
let extensions: Page;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
});
afterAll(() => browser?.close());
beforeEach(() => letOnto('ON_ALL_SITES'));

/** As a person does with “Site access”. */
function letOnto(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  return extensions.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: browser.extensionId,
    hostAccess,
  });
}

async function openCall(): Promise<{ page: Page; dock: DockDriver }> {
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  await page.bringToFront();
  return { page, dock: await driveDock(page) };
}

const said = (dock: DockDriver) => async () => (await dock.texts('status')).join(' ');

test('the docked sidebar says so at its foot, until it is given back', async () => {
  const { page, dock } = await openCall();
  await dock.open();
  const before = await dock.frameBox();
  await letOnto('ON_CLICK');
  await expect.poll(said(dock)).toMatch(TAKEN_BACK);
  const [settings, close] = [
    await dock.see('button', 'Allow in settings'),
    await dock.see('button', 'Dismiss'),
  ];
  for (const { y, height } of [settings, close]) expect(y + height).toBeLessThanOrEqual(800);
  expect((await dock.frameBox())?.height).toBeLessThan(before?.height ?? 0);
  await letOnto('ON_ALL_SITES');
  await expect.poll(said(dock)).not.toMatch(TAKEN_BACK);
  await expect.poll(() => dock.find('button', 'Dismiss')).toBeUndefined();
  expect(await dock.frameBox()).toEqual(before);
  await page.close();
});

test('beside the tab while the sidebar is hidden, and it leads to the settings', async () => {
  const { page, dock } = await openCall();
  await dock.see('button', 'Open Kitchen Table');
  await letOnto('ON_CLICK');
  await expect.poll(said(dock)).toMatch(TAKEN_BACK);
  const opened = browser.context.waitForEvent('page');
  await dock.press('Allow in settings');
  const review = await opened;
  await review.getByRole('button', { name: ALLOW }).waitFor();
  await review.close();
  await page.bringToFront();
  await dock.press('Dismiss');
  await expect.poll(said(dock)).not.toMatch(TAKEN_BACK);
  await dock.see('button', 'Open Kitchen Table');
  await page.close();
});

test('an open settings page says so, too, until it is given back', async () => {
  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await review.getByRole('heading', { name: english('spelling_title') }).waitFor();
  const allow = review.getByRole('button', { name: ALLOW });
  await letOnto('ON_CLICK');
  await allow.waitFor();
  await letOnto('ON_ALL_SITES');
  await allow.waitFor({ state: 'detached' });
  await review.close();
});
