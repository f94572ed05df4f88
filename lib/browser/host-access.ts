/** Whether the browser lets this extension stand on the call pages; Firefox does not by itself at install. */
import browser from 'webextension-polyfill';

/** The call pages, as the manifest names them. */
function callPages(): { origins: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { origins: scripts.flatMap(({ matches }) => matches ?? []) };
}

/** Whether all call pages are allowed. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains(callPages());
}

/** Has the browser ask the person; to be called from their click. Returns whether they allowed it. */
export function askForHostAccess(): Promise<boolean> {
  return browser.permissions.request(callPages());
}

/** Calls back when something more was allowed. */
export function onHostAccess(run: () => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) run();
  });
}
