/** Whether a site can tell that Kitchen Table is installed: no other than those that it is docked on, and those by one file. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { readBuilt } from '../size/built.ts';
import { BUILT_EXTENSION, type LaunchedChromium, launchChromium } from './browser.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { askForFiles, howOftenSlower, lookAround, type Outcomes } from './call-pages/trace-probe.ts';
import { launchWithCalls } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';

declare const chrome: typeof Browser;

/** An id that no extension has. */
const NOBODY = 'abcdefghijklmnopabcdefghijklmnop';
/** Every file of the build. */
const PATHS = [...readBuilt('chrome-mv3').files.keys()].toSorted();
const TIMES = 400;

/** A site that is none of ours, with nothing on it that forbids it to try. */
const site = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="en"><title>Any site</title><body><p>Hello</p></body></html>');
});
let address: string;
let browser: LaunchedChromium;
/** A page of the extension, which opens the panel. */
let own: Page;

beforeAll(async () => {
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  browser = await launchWithCalls({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(async () => {
  await browser?.close();
  site.closeAllConnections();
  site.close();
});

async function visit(to: string, { context }: Pick<LaunchedChromium, 'context'> = browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(to);
  await page.bringToFront();
  return page;
}

/** What a page can tell our extension from none by: what was tried, and what came of it for either. */
async function differences(page: Page): Promise<Record<string, readonly (string | undefined)[]>> {
  const ask = (id: string): Promise<Outcomes> => page.evaluate(askForFiles, { id, paths: PATHS });
  const [ours, nobodys] = [await ask(browser.extensionId), await ask(NOBODY)];
  return Object.fromEntries(
    Object.keys(ours)
      .filter((tried) => ours[tried] !== nobodys[tried])
      .map((tried) => [tried, [ours[tried], nobodys[tried]]]),
  );
}

/** The build as it would be if no site were given a file. */
async function buildGivingNothing(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-given-to-none-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const { web_accessible_resources: _given, ...manifest } = readBuilt('chrome-mv3').manifest;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Opens the panel beside the page in front. */
async function openPanel(): Promise<void> {
  const tabId = await own.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
  );
  await own.evaluate(async (tabId) => {
    void chrome.sidePanel.setOptions({ tabId, path: `sidebar.html?session=${tabId}`, enabled: true });
    await chrome.sidePanel.open({ tabId });
  }, tabId);
  await own.waitForFunction(() =>
    (chrome.extension.getViews() as Window[]).some(({ location }) => location.pathname === '/sidebar.html'),
  );
}

test('a site that is none of ours gets no file, and the answer that it gets for an extension that is not there', async () => {
  const page = await visit(address);
  expect(PATHS).toContain('sidebar.html');
  expect(await differences(page)).toEqual({});
  await page.close();
});

test('by how long the answer takes it cannot tell one of our files from none', async () => {
  const page = await visit(address);
  for (const path of ['sidebar.html', 'manifest.json', 'background.js']) {
    const asked = [path, 'none.js'].map((one) => `chrome-extension://${browser.extensionId}/${one}`);
    const often = await page.evaluate(howOftenSlower, { urls: asked, times: TIMES });
    expect(often, path).toBeGreaterThan(0.3);
    expect(often, path).toBeLessThan(0.7);
  }
  await page.close();
});

/**
 * That there is an extension at all, it can: Chromium (156) takes longer to refuse any file of an extension that gives a file to
 * any site, and the docked sidebar is one. `use_dynamic_url` changes nothing. This shows that nothing else of ours does it, and
 * how the threat model came to say so.
 */
test('nor, if we gave no site a file, us from an extension that is not there', async () => {
  const extension = await buildGivingNothing();
  const giving = await launchChromium({ thirdPartyCookies: 'allowed', extension });
  await closePracticeCall(giving.context);
  const page = await visit(address, giving);
  const asked = [giving.extensionId, NOBODY].map((id) => `chrome-extension://${id}/sidebar.html`);
  const often = await page.evaluate(howOftenSlower, { urls: asked, times: TIMES });
  await giving.close();
  await rm(extension, { recursive: true });
  expect(often).toBeGreaterThan(0.3);
  expect(often).toBeLessThan(0.7);
});

test('nor by anything in the page: it stands as in a browser without us, also beside the panel', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kitchen-table-nothing-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1',
      background: { service_worker: 'b.js' },
    }),
  );
  await writeFile(join(folder, 'b.js'), '');
  const without = await launchChromium({ thirdPartyCookies: 'allowed', extension: folder });
  const expected = await (await visit(address, without)).evaluate(lookAround, browser.extensionId);
  await without.close();
  await rm(folder, { recursive: true });

  const page = await visit(address);
  expect(await page.evaluate(lookAround, browser.extensionId)).toEqual(expected);
  await openPanel();
  expect(await page.evaluate(lookAround, browser.extensionId)).toEqual(expected);
  await page.close();
});

test('a site that we dock on gets the sidebar’s document, and no other file', async () => {
  const page = await visit(MEET_CALL);
  const found = await differences(page);
  expect(Object.keys(found)).toContain('fetch sidebar.html');
  const paths = new Set(Object.keys(found).map((tried) => tried.slice(tried.lastIndexOf(' ') + 1)));
  expect([...paths]).toEqual(['sidebar.html']);
  await page.close();
});
