/** The tab beside a document that is in none, as in Firefox's sidebar. */
import browser from 'webextension-polyfill';

/**
 * Calls back with the tab in front in the window of this document, which is in no tab itself: at once, and whenever another one
 * has come to the front, until the signal aborts.
 */
export async function followTabBeside(run: (tab: number) => void, signal: AbortSignal): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  if (signal.aborted) return;
  const activated = ({ windowId, tabId }: { readonly windowId: number; readonly tabId: number }) => {
    if (windowId === here) run(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id !== undefined && !signal.aborted) run(front.id);
}
