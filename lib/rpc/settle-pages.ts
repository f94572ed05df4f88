/** Before everything is locked, the background has the pages of the extension save what is being typed. */
import browser from 'webextension-polyfill';

const SETTLE = 'settle';

/** Tells the pages, and resolves when the first of them has saved; the others have begun by then. */
export async function requestPagesToSave(): Promise<void> {
  // The browser rejects where no page is open.
  await browser.runtime.sendMessage({ to: 'pages', says: SETTLE }).catch(() => undefined);
}

/** Calls back when what is being typed is to be saved, until the signal aborts. */
export function onSaveRequest(settle: () => Promise<void>, signal: AbortSignal): void {
  const listen = (message: unknown, { tab }: browser.Runtime.MessageSender): Promise<void> | undefined => {
    const { to, says } = (message ?? {}) as { to?: unknown; says?: unknown };
    return to === 'pages' && says === SETTLE && tab === undefined ? settle() : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
