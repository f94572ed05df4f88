/** Orders to the docks of tabs: from the background, and from the popup. */
import browser from 'webextension-polyfill';
import { backgroundToDock, type DockOrder, type DockState } from './contracts/background-to-dock.ts';
import { request } from './request.ts';
import { toTab } from './send.ts';

/** Orders a tab's dock; undefined where the tab has none, or is gone. */
export async function sendToDock(tab: number, order: DockOrder): Promise<DockState | undefined> {
  return request(toTab(tab), backgroundToDock, 'order', order).catch(() => undefined);
}

/** Orders the docks of all tabs. */
export async function sendToAllDocks(order: DockOrder): Promise<void> {
  // Asked for all: of a site that the browser has just closed to us, it tells no address to ask by.
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToDock(id, order)));
}
