/** Tabs, as far as this extension needs them. */
import browser from 'webextension-polyfill';
import { hasBegun } from '../storage/settings/settings.ts';

/** The id of the tab in front of the person; undefined where there is none. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** The address of a tab; '' where the tab is gone, or its site is none that the extension may see. */
export async function tabUrl(id: number): Promise<string> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.url ?? '';
}

/** Opens a page of this extension in a new tab, e.g. `/practice.html`; the tab in front stays there if it is to be behind. */
export async function openPage(path: string, isBehind = false): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path), active: !isBehind });
}

/** Brings a tab and its window to the front. */
export async function showTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Calls back when a tab is closed. */
export function onTabClosed(run: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => run(tab));
}

/** Calls back when the browser has put another tab in the place of one, as Chromium does with one that it discards. */
export function onTabReplaced(run: (before: number, now: number) => void): void {
  browser.tabs.onReplaced?.addListener((now, before) => run(before, now));
}

/**
 * Runs the manifest's content scripts in the call pages that are open already, those of optional sites too: after an install they need no
 * reload, after an update the new version takes over from the old. Tabs that `isJoined` already are left alone.
 * Returns the tabs joined, with their addresses.
 */
export async function injectIntoOpenCallPages(
  isJoined: (tab: number) => Promise<boolean>,
): Promise<{ tab: number; url: string }[]> {
  const { content_scripts: scripts = [], optional_host_permissions: optional = [] } =
    browser.runtime.getManifest() as browser.Manifest.WebExtensionManifest;
  // Of sites that the browser keeps from the extension no page is found.
  const matches = [...new Set([...scripts.flatMap((script) => script.matches ?? []), ...optional])];
  const joined: { tab: number; url: string }[] = [];
  // A page that is still loading gets the scripts from the browser.
  for (const { id, url } of await browser.tabs.query({ url: matches, status: 'complete' })) {
    if (id === undefined || (await isJoined(id))) continue;
    for (const { js: files = [], all_frames: allFrames = false } of scripts) {
      // A tab that is discarded or shows an error page refuses; it gets them when it loads.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames }, files })
        .catch(() => undefined);
    }
    joined.push({ tab: id, url: url ?? '' });
  }
  return joined;
}

/** Runs a self-contained function in the page's own world, in the tab's top frame. */
export async function runInPage<Argument>(
  tab: number,
  run: (argument: Argument) => void,
  argument: Argument,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    world: 'MAIN',
    func: run as () => void,
    args: [argument],
  });
}

/** Runs a script of this extension in a tab's top frame, in the world of its content scripts. */
export async function runBesideDock(tab: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

/**
 * Calls back once each time the extension begins anew: installed, updated, switched on in the browser's settings, or
 * with the browser. Of being switched on the browser tells nobody; but `storage.session` is then empty.
 */
export async function onceBegun(run: () => void): Promise<void> {
  if (await hasBegun.get()) return;
  await hasBegun.set(true);
  run();
}

/** Calls back once after an install or an update. */
export function onInstalled(run: (reason: 'install' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason === 'install' ? 'install' : 'other'));
}

/** Calls back when the browser has started. */
export function onBrowserStart(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}
