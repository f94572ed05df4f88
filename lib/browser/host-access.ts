/** Whether the browser lets this extension stand on the call pages; Firefox does not by itself at install. */
import browser from 'webextension-polyfill';
import { message } from '../i18n/messages.ts';

/** The call pages, as the manifest names them. */
function callPages(): { origins: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { origins: scripts.flatMap(({ matches }) => matches ?? []) };
}

/** Access to all call pages that the manifest names, for a page that says so while it is missing. */
export const hostAccess = {
  /**
   * Calls `listener` with whether it is granted, now and after every change, until the signal aborts. Rejects with the
   * browser's Error where it does not say.
   */
  follow: (listener: (isGranted: boolean) => void, signal: AbortSignal): Promise<void> =>
    follow(callPages(), listener, signal),
  /** Has the browser ask the person; to be called from their click. Returns whether they allowed it. */
  ask: (): Promise<boolean> => browser.permissions.request(callPages()),
};

/** Access to a site that the person switches on, by its match patterns; followed until the signal aborts. */
export const siteAccess = (origins: string[], signal: AbortSignal) => ({
  /** The same as `hostAccess.follow`. */
  follow: (listener: (isGranted: boolean) => void): Promise<void> => follow({ origins }, listener, signal),
  /**
   * Has the browser ask the person, or gives access back. Only within a click, before anything is waited for. Rejects with a
   * sentence where the person or the browser says no, and with the browser's Error where it cannot ask.
   */
  async change(on: boolean): Promise<void> {
    if (!on) await browser.permissions.remove({ origins });
    else if (!(await browser.permissions.request({ origins }))) throw new Error(message('sites_refused'));
  },
});

async function follow(
  sites: { origins: string[] },
  listener: (isGranted: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const look = async () => {
    const isGranted = await browser.permissions.contains(sites);
    if (!signal.aborted) listener(isGranted);
  };
  // What the browser said once it says again.
  const heard = () => void look().catch(() => undefined);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(heard);
    signal.addEventListener('abort', () => event.removeListener(heard));
  }
  await look();
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
