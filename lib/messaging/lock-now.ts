/** Any page of the extension tells the background to lock: it has the sidebars save first, and is woken for it. */
import browser from 'webextension-polyfill';
import { actionOfCombination } from '../hotkeys/bindings.ts';

const LOCK = 'lock-now';

/** Tells the background. Rejects with an Error where it cannot be reached. */
export async function tellToLock(): Promise<void> {
  await browser.runtime.sendMessage({ to: 'lock', says: LOCK });
}

/** Calls back when it is to be locked. Whoever may load a document of the extension may lock; nobody gains by it. */
export function onToldToLock(run: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<void> | undefined =>
    (message as { says?: unknown } | null)?.says === LOCK ? run() : undefined,
  );
}

/** Locks when its combination is pressed in a page, until the page goes. */
export function lockOnKeys(document: Document): void {
  document.addEventListener('keydown', (event) => {
    if (actionOfCombination(event) !== 'lock') return;
    event.preventDefault();
    // A background that cannot be reached has gone with the extension, and this page with it.
    void tellToLock().catch(() => undefined);
  });
}
