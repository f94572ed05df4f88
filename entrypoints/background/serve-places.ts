/** The places that a sidebar can stand in, wired: how it moves from one to another, and the panel beside a tab. */
import { createAdmission, type SessionPlace } from '../../lib/app/admission.ts';
import { createSidePanel } from '../../lib/app/side-panel.ts';
import { closePanel, openPanel, openPanels, setPanel } from '../../lib/browser/side-panel.ts';
import { type SidebarSession, sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { backgroundToSidebar } from '../../lib/rpc/contracts/background-to-sidebar.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import { notify } from '../../lib/rpc/request.ts';
import { toPanel, toTab } from '../../lib/rpc/send.ts';
import { admittedFrames } from '../../lib/storage/settings/settings.ts';

/** Looks after them. Returns what lets sidebars in, and the panel. */
export function servePlaces() {
  const admission = createAdmission(admittedFrames, {
    settle: (session, from) => notify(sendTo(session, from), backgroundToSidebar, 'settle'),
    remove({ tab }, from) {
      if (tab !== null) void (from === 'tab' ? sendToDock(tab, 'drop') : closePanel(tab));
    },
  });
  const panel = createSidePanel({
    announce: admission.announce,
    newTicket: () => crypto.randomUUID(),
    setPanel,
    openPanel,
    openPanels,
  });
  return {
    admission,
    preparePanel: panel.prepare,
    // The key that asked for it has nowhere to say why the browser refuses.
    openPanel: (tab: number) => panel.open(tab).catch(() => undefined),
    hasPanel: (tab: number) => panel.has(sessionInTab(tab)),
  };
}

/** To a session's sidebar in one place alone. */
function sendTo(session: SidebarSession, place: SessionPlace) {
  return place === 'tab' && session.tab !== null ? toTab(session.tab) : toPanel(session);
}
