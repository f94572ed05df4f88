import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../run/find-browser.mjs';

/** As much of the extension's `browser` as these tests use, on a page of the extension. */
declare const browser: { readonly tabs: { create(options: { url: string }): Promise<unknown> } };

/** A running Firefox with the extension in it. */
export interface LaunchedFirefox extends AsyncDisposable {
  /** The practice call, which opens by itself after an install. */
  readonly practice: Page;
  /** Opens a page of the extension in a new tab, e.g. `/popup.html`. */
  open(path: string): Promise<Page>;
}

/** The Firefox build that the tests load. */
const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Launches Firefox with the built extension; with a display, in a window on it. */
export async function launchFirefox(display?: string): Promise<LaunchedFirefox> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: display === undefined,
    args: ['--width=1280', '--height=800'],
    defaultViewport: null,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    // Its question is the browser's own window, out of a test's reach: answered with yes.
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await firefox.installExtension(BUILT_EXTENSION);
  const practice = await pageAt(firefox, '/practice.html');
  return {
    practice,
    async open(path) {
      await practice.evaluate((url) => browser.tabs.create({ url }).then(() => undefined), path);
      return pageAt(firefox, path);
    },
    [Symbol.asyncDispose]: () => firefox.close(),
  };
}

/** The extension's page at a path, waited for. To the protocol its address is `about:blank`, to itself it is not. */
function pageAt(firefox: Browser, path: string): Promise<Page> {
  return vi.waitFor(
    async () => {
      for (const page of await firefox.pages()) {
        const isIt = await page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false);
        if (isIt) return page;
      }
      throw new Error(`No page at ${path}.`);
    },
    { timeout: 20_000 },
  );
}

function firefoxPath(): string {
  const path = findFirefox();
  if (path === undefined)
    throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH to it.');
  return path;
}
