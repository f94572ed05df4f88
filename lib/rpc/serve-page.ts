/** What the background asks of the pages that are open. */
import { actionOfCombination } from '../domain/hotkeys/keyboard-events.ts';
import type { Handlers } from './contract.ts';
import {
  type BackgroundToPages,
  backgroundToPages,
  pageOrderReaders,
} from './contracts/background-to-pages.ts';
import { pageToBackground } from './contracts/page-to-background.ts';
import { listen } from './listen.ts';
import { askBackground } from './send.ts';
import { anyone, serve } from './serve.ts';

/** Answers the background until the signal aborts. What has no handler is left to others in the page. */
export function servePage(handlers: Partial<Handlers<BackgroundToPages>>, signal: AbortSignal): void {
  const end = serve(listen, backgroundToPages, {
    readers: pageOrderReaders,
    handlers,
    admit: anyone,
  });
  signal.addEventListener('abort', end);
}

/**
 * Has the background lock. Resolves to false where there is no passphrase, and so nothing was locked. Rejects with an
 * Error where the background cannot be reached.
 */
export async function requestLock(): Promise<boolean> {
  return askBackground(pageToBackground, 'lock');
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
  const told = () => {
    if (document.visibilityState === 'visible') nothingLocked();
  };
  servePage({ 'nothing-locked': told }, new AbortController().signal);
}
