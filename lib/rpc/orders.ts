/** Orders to sidebars, and to the docks of tabs: from the background, and to docks from the popup too. */
import browser from 'webextension-polyfill';
import type { SidebarSession } from '../domain/conversation/session-id.ts';
import { backgroundToDock, type DockOrder, type DockState } from './contracts/background-to-dock.ts';
import { type BackgroundToSidebar, backgroundToSidebar } from './contracts/background-to-sidebar.ts';
import { notify, request } from './request.ts';
import { toExtension, toSession, toTab } from './send.ts';

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

/** Orders a session's sidebar, and resolves when it has done so; to false where the session has none that did. */
export async function sendToSidebar<Ask extends keyof BackgroundToSidebar>(
  session: SidebarSession,
  ask: Ask,
  ...input: Parameters<BackgroundToSidebar[Ask]>
): Promise<boolean> {
  return notify(toSession(session), backgroundToSidebar, ask, ...input);
}

/** Orders the docked sidebars of these tabs, and every other sidebar. */
export async function orderAllSidebars(tabs: readonly number[], ask: 'locked' | 'unlocked'): Promise<void> {
  await Promise.all([
    notify(toExtension, backgroundToSidebar, ask),
    ...tabs.map((tab) => notify(toTab(tab), backgroundToSidebar, ask)),
  ]);
}
