/** Which sidebar is which: a side panel in no tab, tabs that are duplicated, and calls that are loaded anew. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BUILT_EXTENSION, type LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { endWorker } from './end-worker.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

const SESSION = 'a8098c1a-f86e-41da-bd1a-00112444be1e';

let extension: string;
let browser: LaunchedChromium;
/** A page of the extension in a tab, which can open the side panel and look into it. */
let opener: Page;

beforeAll(async () => {
  // Our own build with a place more: the browser's side panel, which no version has yet.
  extension = await mkdtemp(join(tmpdir(), 'kitchen-table-panel-'));
  await cp(BUILT_EXTENSION, extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions.push('sidePanel');
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', extension });
  await closePracticeCall(browser.context);
  opener = await browser.context.newPage();
  await opener.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(async () => {
  await browser?.close();
  await rm(extension, { recursive: true, force: true });
});

/** Opens the sidebar in the side panel, with the session that its address names. */
async function openPanel(session: string): Promise<JSHandle<Window>> {
  await opener.bringToFront();
  const { id } = await opener.evaluate(() => chrome.windows.getCurrent());
  await opener.evaluate(
    ({ path, windowId }) => {
      // Not waited for: the panel opens in the same task as what the person does, or not at all.
      void chrome.sidePanel.setOptions({ path, enabled: true });
      return chrome.sidePanel.open({ windowId });
    },
    { path: `sidebar.html?session=${session}`, windowId: id as number },
  );
  return opener.waitForFunction(
    (search) =>
      (chrome.extension.getViews() as Window[]).find(({ location }) => location.search === search) as Window,
    `?session=${session}`,
  );
}

/** Waits until the panel shows a heading. */
async function atHeading(panel: JSHandle<Window>, heading: string): Promise<void> {
  await expect
    .poll(() => panel.evaluate(({ document }) => document.querySelector('h1')?.textContent))
    .toBe(heading);
}

const liveNow = () =>
  browser.background.evaluate(async () => (await chrome.storage.session.get<{ live: unknown }>('live')).live);

test('a side panel, which is in no tab, starts a conversation, is ordered, and goes on with it', async () => {
  await browser.background.evaluate(
    (session) =>
      chrome.storage.session.set({ [`sidebar-of-${session}`]: { tab: null, ticket: session, frame: null } }),
    SESSION,
  );
  const panel = await openPanel(SESSION);
  await opener.waitForFunction((shown) => shown.document.querySelector('form input') !== null, panel);
  await panel.evaluate(({ document }) => {
    const name = document.querySelector('form input') as HTMLInputElement;
    name.value = 'Rosa';
    name.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const drafts = async () => (await readStore(opener, ['drafts'])).drafts;
  await expect.poll(drafts).toMatchObject([{ conversation: `start:${SESSION}`, text: 'Rosa' }]);
  await panel.evaluate(({ document }) => document.querySelector('form')?.requestSubmit());
  await atHeading(panel, 'Introduction');
  await expect.poll(liveNow).toMatchObject([{ session: SESSION, tab: null }]);
  expect(await panel.evaluate(({ document }) => document.body.textContent)).toContain('Rosa');

  const order = (to: string) =>
    browser.background.evaluate(
      (session) =>
        chrome.runtime
          .sendMessage({ contract: 'background-to-sidebar', ask: 'act', input: 'next-step', to: session })
          .catch(() => null),
      to,
    );
  expect(await order('another')).not.toMatchObject({ ok: true });
  await atHeading(panel, 'Introduction');
  expect(await order(SESSION)).toMatchObject({ ok: true });
  await atHeading(panel, 'Issues & Stake');
  const types = async () => (await readStore(opener, ['events'])).events.map(({ type }) => type);
  await expect.poll(types).toEqual(['started', 'step-entered', 'step-entered']);

  // What is known of it outlives the background.
  await endWorker(browser);
  await panel.evaluate((shown) => shown.location.reload());
  await atHeading(await openPanel(SESSION), 'Issues & Stake');
});

test('a side panel with a session that nobody announced is not heard', async () => {
  const panel = await openPanel('a-guess');
  const reply = await panel.evaluate((shown) =>
    (shown as unknown as { chrome: typeof Browser }).chrome.runtime.sendMessage({
      contract: 'sidebar-to-background',
      ask: 'open',
      input: { ticket: 'a-guess' },
    }),
  );
  expect(reply).toMatchObject({ ok: false, error: { name: 'StrangerError' } });
});

test('a call that is loaded anew has its conversation; its duplicate has none', async () => {
  const { page, side } = await openDockedCall(browser);
  await side.start('Dana');
  await side.saved();
  const opened = browser.context.waitForEvent('page');
  await page.bringToFront();
  await opener.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.tabs.duplicate(tab?.id as number);
  }, page.url());
  const duplicate = await opened;
  await duplicate.bringToFront();
  const beside = driveSidebar(await (await driveDock(duplicate)).open());
  await beside.field('Who are you talking with?').waitFor();
  await duplicate.close();

  await page.bringToFront();
  await page.reload();
  const again = driveSidebar(await (await driveDock(page)).sidebar());
  await again.atStep('Introduction');
  await page.close();
  await expect.poll(liveNow).toMatchObject([{ session: SESSION }]);
});
