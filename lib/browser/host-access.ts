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

/** Whether the site of this address is allowed; false for what is no address of a site. */
export async function hasAccessTo(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  return browser.permissions.contains({ origins: [`https://${new URL(url).hostname}/*`] });
}

/** Calls back when access to sites was given, or taken back. */
export function onHostAccess(run: (change: 'given' | 'taken back') => void): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(({ origins = [] }) => origins.length > 0 && run('given'));
  onRemoved.addListener(({ origins = [] }) => origins.length > 0 && run('taken back'));
}
