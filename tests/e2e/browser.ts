import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Worker } from 'playwright-core';
import { browserArguments, writePreferences } from '../../scripts/browser-arguments.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { rememberBrowser } from '../fixtures/open-browsers.ts';
import { practiceCall } from './practice-call.ts';

/** What a test says of the browser that it wants. */
export interface ChromiumOptions {
  /**
   * What a frame of the extension on somebody else's page gets for storage. `allowed` is the browser as it
   * comes: storage works there, but in a partition apart from the extension's own. `blocked` is the harshest
   * that a setting or policy makes of it: storage is refused. (Chromium 156 with partitioning does not refuse
   * it for the setting alone, so partitioning is switched off with it.)
   */
  readonly thirdPartyCookies: 'blocked' | 'allowed';
  /** A window on a display, for keys pressed for real; needs `DISPLAY`. */
  readonly headed?: boolean;
  /** More arguments for the browser, e.g. a host name served on this machine; not `--disable-features`. */
  readonly args?: readonly string[];
  /** A profile to go on with, as after a crash; a new one otherwise. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The unpacked extension; the Chromium build otherwise. */
  readonly extension?: string;
  /** The extension's button is in the toolbar, as after a person pinned it, and not in the browser's menu of extensions. */
  readonly isPinned?: boolean;
  /** More environment for the browser, e.g. `DISPLAY`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running browser with the extension in it. */
export interface LaunchedChromium extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly background: Worker;
  /** The profile's folder, to launch again with. */
  readonly profile: string;
  /** Closes the browser; deletes the profile unless it was handed in or `keepProfile` is set. */
  close(how?: { readonly keepProfile?: boolean }): Promise<void>;
}

/** How long a browser may take to start, ms: twice that is less than a hook may take. */
const START_MS = 35_000;

/** The Chromium build that the tests load. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Launches a browser with the built extension. Playwright's own default arguments are left out: they switch
 * off storage partitioning and more, and what is tested should be the browser that people have.
 *
 * On a busy machine one of some hundred browsers never answers Playwright's first question, or shows the sidebar of the first
 * start while Playwright sees nothing in its frame. It is launched once more then.
 */
export async function launchChromium(options: ChromiumOptions): Promise<LaunchedChromium> {
  return launchOnce(options).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
    console.error('Chromium did not start, and is started once more.', error.message);
    return launchOnce(options);
  });
}

async function launchOnce(options: ChromiumOptions): Promise<LaunchedChromium> {
  const extension = options.extension ?? BUILT_EXTENSION;
  const pinned = options.isPinned ? [unpackedId(extension)] : [];
  const profile = options.profile ?? (await newProfile(options.thirdPartyCookies, pinned));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    ignoreDefaultArgs: true,
    args: [
      ...browserArguments(
        extension,
        profile,
        ...(options.thirdPartyCookies === 'blocked' ? ['ThirdPartyStoragePartitioning'] : []),
      ),
      '--remote-debugging-pipe',
      ...(options.headed ? [] : ['--headless=new', '--mute-audio', '--hide-scrollbars']),
      ...(options.args ?? []),
    ],
    headless: !options.headed,
    timeout: START_MS,
    env: { ...environment(), ...options.env },
    viewport: options.headed ? null : (options.viewport ?? { width: 1280, height: 800 }),
    ...(options.colorScheme === undefined || options.headed ? {} : { colorScheme: options.colorScheme }),
  });
  const forget = rememberBrowser(() => context.pages());
  const close = async ({ keepProfile = options.profile !== undefined } = {}) => {
    forget();
    await context.close();
    if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const hasFirstStart = options.profile === undefined && existsSync(join(extension, 'practice.html'));
    if (hasFirstStart) await firstStartDone(context);
    return {
      context,
      background,
      profile,
      extensionId: new URL(background.url()).host,
      close,
      [Symbol.asyncDispose]: () => close(),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Waits until the practice call, which a first start opens, shows its words and its sidebar. Closed earlier,
 * it can leave Chromium with no messages for the extension: the answer to the first `getMessage` is kept for
 * all pages of the process, and that of a page on its way out is empty. Opened later, it covers what a test
 * clicks on, and the press is lost.
 */
async function firstStartDone(context: BrowserContext): Promise<void> {
  const page = await practiceCall(context);
  await page.getByRole('heading', { level: 1, name: /./ }).waitFor();
  const isSidebar = (frame: Frame) => frame.url().endsWith('/sidebar.html');
  const docked = page.frames().find(isSidebar);
  const sidebar = docked ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }));
  await sidebar.getByRole('heading', { level: 1, name: /./ }).waitFor();
}

/** Returns the id that Chromium gives to an unpacked extension: of the folder's path, by letters from a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

async function newProfile(
  thirdPartyCookies: 'blocked' | 'allowed',
  pinned: readonly string[],
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kitchen-table-'));
  writePreferences(profile, thirdPartyCookies, pinned);
  return profile;
}

function browserPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium found: install chromium, or set CHROME_PATH to it.');
  return path;
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string
  >;
}
