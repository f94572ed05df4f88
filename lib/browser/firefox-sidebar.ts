/**
 * Firefox's sidebar: one to a window, whichever tab is in front. It opens with a page that finds out beside which tab it
 * stands (`entrypoints/beside`), and goes on to the sidebar of that. All its documents are in the process of the extension,
 * so each can reach the others.
 */
import browser from 'webextension-polyfill';
import { sessionInTab } from '../domain/conversation/session-id.ts';

const FIRST_PAGE = '/beside.html';
/** Where nobody asked for it beside that tab: what is docked there stays there. */
const FOLLOWING = `${FIRST_PAGE}?follow`;

const documents = (windowId?: number): readonly Window[] =>
  browser.extension.getViews({ type: 'sidebar', ...(windowId === undefined ? {} : { windowId }) });

const showsTab =
  (tab: number) =>
  ({ location }: Window) =>
    new URLSearchParams(location.search).get('session') === sessionInTab(tab).session;

/** The sidebar asks for a tab by itself; where another window's shows that tab's session, that one goes. */
export const setPanel = closePanel;

/**
 * Opens the sidebar of a tab's window, beside that tab, which is the one in front. To be called in the task of a command, or of
 * a click in a page of the extension: rejects with the browser's Error anywhere else.
 */
export async function openPanel(tab: number): Promise<void> {
  await browser.sidebarAction.open();
  const { windowId } = await browser.tabs.get(tab);
  for (const one of documents(windowId))
    if (!one.location.href.endsWith(FIRST_PAGE) && !showsTab(tab)(one)) one.location.replace(FIRST_PAGE);
}

/** Closes the sidebar that shows the session of a tab, if one does. */
export async function closePanel(tab: number): Promise<void> {
  for (const one of documents().filter(showsTab(tab))) one.close();
}

/** Has the sidebar that shows the session of a tab, if one does, look for the tab beside it anew. */
export async function leaveTab(tab: number): Promise<void> {
  for (const one of documents().filter(showsTab(tab))) one.location.replace(FOLLOWING);
}

/** The addresses of the sidebars that are open, in all windows. */
export async function openPanels(): Promise<readonly string[]> {
  return documents().map(({ location }) => location.href);
}
