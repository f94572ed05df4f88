/** Any page of the extension tells the background to lock: it has the sidebars save first, and is woken for it. */
import browser from 'webextension-polyfill';
import { actionOfCombination } from '../domain/hotkeys/combination.ts';

const LOCK = 'lock-now';
const NOTHING_LOCKED = 'nothing-locked';

/**
 * Tells the background. Resolves to false where there is no passphrase, and so nothing was locked. Rejects with an
 * Error where the background cannot be reached.
 */
export async function requestLock(): Promise<boolean> {
  return (await browser.runtime.sendMessage({ to: 'lock', says: LOCK })) === true;
}

/**
 * Calls back when it is to be locked, and answers whether it was. Whoever may load a document of the extension may
 * lock; nobody gains by it.
 */
export function onLockRequest(run: () => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<boolean> | undefined =>
    saidIn(message) === LOCK ? run() : undefined,
  );
}

/** Tells the pages of the extension that the browser's command to lock found no passphrase. */
export async function tellNothingLocked(): Promise<void> {
  // The browser rejects where no page is open.
  await browser.runtime.sendMessage({ to: 'pages', says: NOTHING_LOCKED }).catch(() => undefined);
}

/**
 * Locks when its combination is pressed in a page, until the page goes. `nothingLocked` is called where there is no
 * passphrase to lock with, whether the keys were pressed here or reached the browser's command.
 */
export function lockOnKeys(document: Document, nothingLocked: () => unknown): void {
  document.addEventListener('keydown', (event) => {
    if (actionOfCombination(event) !== 'lock') return;
    event.preventDefault();
    void requestLock().then(
      (isLocked) => isLocked || nothingLocked(),
      // A background that cannot be reached has gone with the extension, and this page with it.
      () => undefined,
    );
  });
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if (saidIn(message) === NOTHING_LOCKED && document.visibilityState === 'visible') nothingLocked();
  });
}

function saidIn(message: unknown): unknown {
  return (message as { says?: unknown } | null)?.says;
}
