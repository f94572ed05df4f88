/** The tab beside a document that is in none, as in Firefox's sidebar. */
import browser from 'webextension-polyfill';

/**
 * Calls back with the tab in front in the window of this document, which is in no tab itself: at once, and whenever another one
 * has come to the front, until the signal aborts.
 */
export async function followTabBeside(run: (tab: number) => void, signal: AbortSignal): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId, tabId }) => {
    if (windowId === here && !signal.aborted) run(tabId);
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id !== undefined && !signal.aborted) run(front.id);
}
