/** What becomes of a session when its tab goes, wired to the browser. */
import type { Admission } from '../../lib/app/admission.ts';
import type { createLive } from '../../lib/app/live-conversations.ts';
import { leaveTab } from '../../lib/browser/panel.ts';
import { onTabClosed, onTabReplaced } from '../../lib/browser/tabs.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { sendToSidebar } from '../../lib/rpc/orders.ts';

/** Follows the tabs for as long as the background is awake. */
export function serveTabs(
  live: Pick<ReturnType<typeof createLive>, 'leaveTab' | 'replaceTab'>,
  admission: Pick<Admission, 'forget'>,
): void {
  const forget = (tab: number) => void admission.forget(sessionInTab(tab).session);
  onTabClosed(async (tab) => {
    // Firefox's sidebar is still there, and goes on beside another tab, with all that is typed kept.
    if (import.meta.env.FIREFOX) await sendToSidebar(sessionInTab(tab), 'settle');
    void live.leaveTab(tab);
    forget(tab);
    void leaveTab(tab);
  });
  onTabReplaced((before, now) => {
    void live.replaceTab(before, now);
    forget(before);
  });
}
