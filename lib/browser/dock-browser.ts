import browser from 'webextension-polyfill';
import type { DockOrder, DockRequest, DockState } from '../messaging/dock-contract.ts';

/** Whether this script's extension is still there: false once it was updated, switched off or removed. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The address of one of the extension's own files. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Answers the background's orders to the dock until the signal aborts. What is meant for others is left to them. */
export function answerOrders(answer: (order: DockOrder['order']) => DockState, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const heard = (said: unknown, sender: browser.Runtime.MessageSender): Promise<DockState> | undefined =>
    isOrder(said) && sender.id === browser.runtime.id ? Promise.resolve(answer(said.order)) : undefined;
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => isExtensionAlive() && onMessage.removeListener(heard));
}

/** Asks the background to tell the page's own script of a narrower window. Rejects when nobody is there. */
export async function askForPretendWidth(room: number): Promise<void> {
  const request: DockRequest = { to: 'background', ask: 'pretend-width', room };
  await browser.runtime.sendMessage(request);
}

/**
 * Calls back once the extension is found gone, as far as the browser says so by itself. A port that closes with
 * the extension still there means only that the background went to sleep, and is not opened again: that would
 * keep it awake.
 */
export function whenExtensionGone(callback: () => void, signal: AbortSignal): void {
  const port = browser.runtime.connect({ name: 'dock' });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report as unheard that nobody was at the other end.
    void browser.runtime?.lastError;
    if (!signal.aborted && !isExtensionAlive()) callback();
  });
  signal.addEventListener('abort', () => isExtensionAlive() && port.disconnect());
}

function isOrder(said: unknown): said is DockOrder {
  return typeof said === 'object' && said !== null && (said as Partial<DockOrder>).to === 'dock';
}
