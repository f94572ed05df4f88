import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { rememberBrowser } from '../fixtures/open-browsers.ts';
import { ANSWER_MS, WAIT_MS, within } from '../fixtures/timeouts.ts';

/** As much of the extension's `browser` as these tests use, on a page of the extension. */
declare const browser: { readonly tabs: { create(options: { url: string }): Promise<unknown> } };

/** A running Firefox with the extension in it. */
export interface LaunchedFirefox extends AsyncDisposable {
  /** The practice call, which opens by itself after an install. */
  readonly practice: Page;
  /** The folder of its profile. */
  readonly profile: string;
  /** Opens a page of the web in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. `/popup.html`. */
  open(path: string): Promise<Page>;
  /** The page of the extension at a path that something else opens, waited for. */
  opened(path: string): Promise<Page>;
  /** Takes the extension out of it; the pages of it close. */
  uninstall(): Promise<void>;
}

/** How `vi.waitFor` waits; of it vitest's settings do not speak. */
export const PATIENCE = { timeout: WAIT_MS } as const;

/** The Firefox build that the tests load. */
const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** What a test says of the Firefox that it wants. */
interface FirefoxOptions {
  /** For a window on it. */
  readonly display?: string;
  /** The port of a proxy on this machine, for all that goes to the network; its certificates are believed. */
  readonly proxy?: number;
  /** More environment for the browser. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Launches Firefox with the built extension. */
export async function launchFirefox({ display, proxy, env }: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: display === undefined,
    args: ['--width=1280', '--height=800'],
    defaultViewport: null,
    // Where no language is set, as in CI, its window never becomes active.
    env: {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      ...(display === undefined ? {} : { DISPLAY: display }),
      ...env,
    },
    acceptInsecureCerts: proxy !== undefined,
    // Its question is the browser's own window, out of a test's reach: answered with yes.
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy === undefined ? {} : throughProxy(proxy)),
    },
  });
  const forget = rememberBrowser(() => firefox.pages());
  const id = await firefox.installExtension(BUILT_EXTENSION);
  const practice = await pageAt(firefox, '/practice.html');
  return {
    practice,
    profile: profileOf(firefox),
    async visit(url) {
      const page = await firefox.newPage();
      await page.goto(url);
      return page;
    },
    async open(path) {
      await practice.evaluate((url) => browser.tabs.create({ url }).then(() => undefined), path);
      return pageAt(firefox, path);
    },
    opened: (path) => pageAt(firefox, path),
    uninstall: () => firefox.uninstallExtension(id),
    async [Symbol.asyncDispose]() {
      forget();
      await firefox.close();
    },
  };
}

function profileOf(firefox: Browser): string {
  const given = firefox.process()?.spawnargs ?? [];
  const profile = given[given.indexOf('--profile') + 1];
  if (profile === undefined || !given.includes('--profile')) throw new Error('Firefox was given no profile.');
  return profile;
}

/** The sites stood in for are ones whose certificates Firefox knows from the start. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
});

/** The extension's page at a path, waited for. To the protocol its address is `about:blank`, to itself it is not. */
function pageAt(firefox: Browser, path: string): Promise<Page> {
  return vi.waitFor(async () => {
    // All at once: one that is opening, or going away, may never answer.
    const pages = await within(ANSWER_MS, 'The open pages', firefox.pages());
    const isIt = await Promise.all(
      pages.map((page) =>
        within(
          ANSWER_MS,
          'The place of a page',
          page.evaluate((wanted) => location.pathname === wanted, path),
        ).catch(() => false),
      ),
    );
    const found = pages.find((_, index) => isIt[index]);
    if (found === undefined) throw new Error(`No page at ${path}.`);
    return found;
  }, PATIENCE);
}

function firefoxPath(): string {
  const path = findFirefox();
  if (path === undefined)
    throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH to it.');
  return path;
}
