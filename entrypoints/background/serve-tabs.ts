/** What becomes of a session when its tab goes, wired to the browser. */
import type { Admission } from '../../lib/app/admission.ts';
import type { createLive } from '../../lib/app/live-conversations.ts';
import { onTabClosed, onTabReplaced } from '../../lib/browser/tabs.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';

/** Follows the tabs for as long as the background is awake. */
export function serveTabs(
  live: Pick<ReturnType<typeof createLive>, 'leaveTab' | 'replaceTab'>,
  admission: Pick<Admission, 'forget'>,
): void {
  const forget = (tab: number) => void admission.forget(sessionInTab(tab).session);
  onTabClosed((tab) => {
    void live.leaveTab(tab);
    forget(tab);
  });
  onTabReplaced((before, now) => {
    void live.replaceTab(before, now);
    forget(before);
  });
}
