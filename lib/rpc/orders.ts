/** Orders to sidebars, from the background. */
import type { SidebarSession } from '../domain/conversation/session-id.ts';
import { type BackgroundToSidebar, backgroundToSidebar } from './contracts/background-to-sidebar.ts';
import { notify } from './request.ts';
import { toExtension, toSession, toTab } from './send.ts';

/** Orders a session's sidebar, and resolves when it has done so; to false where the session has none that did. */
export async function sendToSidebar<Ask extends keyof BackgroundToSidebar>(
  session: SidebarSession,
  ask: Ask,
  ...input: Parameters<BackgroundToSidebar[Ask]>
): Promise<boolean> {
  return notify(toSession(session), backgroundToSidebar, ask, ...input);
}

/** What of the store may have changed that sidebars show before a conversation. */
export type SidebarChange = 'campaigns-changed' | 'prep-sheets-changed' | 'guides-changed';

/** Orders the docked sidebars of these tabs, and every other sidebar. */
export async function orderAllSidebars(
  tabs: readonly number[],
  ask: 'locked' | 'unlocked' | SidebarChange,
): Promise<void> {
  await Promise.all([
    notify(toExtension, backgroundToSidebar, ask),
    ...tabs.map((tab) => notify(toTab(tab), backgroundToSidebar, ask)),
  ]);
}
