/** The background speaks to the documents of a tab. */
import browser from 'webextension-polyfill';
import type { DockCommand, DockState } from './dock-contract.ts';
import type { SidebarCommand } from './sidebar-contract.ts';

/** Orders a tab's dock; undefined where the tab has none. */
export async function sendToDock(tab: number, order: DockCommand['order']): Promise<DockState | undefined> {
  const message: DockCommand = { to: 'dock', order };
  return sendToTab<DockState>(tab, message);
}

/** Orders the docks of all tabs. */
export async function sendToAllDocks(order: DockCommand['order']): Promise<void> {
  // Asked for all: of a site that the browser has just closed to us, it tells no address to ask by.
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToDock(id, order)));
}

/** Orders a tab's sidebar; false where the tab has none that heard it. */
export async function sendToSidebar(tab: number, order: SidebarCommand): Promise<boolean> {
  return (await sendToTab<true>(tab, order)) === true;
}

/** Orders the docked sidebars of these tabs, and every sidebar that stands in a tab of its own. */
export async function orderAllSidebars(tabs: readonly number[], order: SidebarCommand): Promise<void> {
  // The browser rejects where no document of the extension listens.
  const ownTabs = browser.runtime.sendMessage(order).catch(() => undefined);
  await Promise.all([ownTabs, ...tabs.map((tab) => sendToSidebar(tab, order))]);
}

async function sendToTab<Answer>(tab: number, message: unknown): Promise<Answer | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch {
    // The browser rejects where nobody in the tab listens: no dock, no sidebar, or the tab is gone.
    return undefined;
  }
}
