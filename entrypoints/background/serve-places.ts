/** The places that a sidebar can stand in, wired: how it moves from one to another, and the panel beside a tab. */
import { createAdmission, type SessionPlace } from '../../lib/app/admission.ts';
import { createSidePanel } from '../../lib/app/side-panel.ts';
import { closePanel, openPanel, openPanels, setPanel } from '../../lib/browser/panel.ts';
import { openPopup } from '../../lib/browser/popup.ts';
import { showTab, tabUrl } from '../../lib/browser/tabs.ts';
import { deskCallOf } from '../../lib/call/places/desk/desk-call.ts';
import { type SidebarSession, sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { messageDescriptor, UserFacingError } from '../../lib/i18n/message-descriptor.ts';
import { backgroundToSidebar } from '../../lib/rpc/contracts/background-to-sidebar.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import { sendToSidebar } from '../../lib/rpc/orders.ts';
import { notify } from '../../lib/rpc/request.ts';
import { toPanel, toTab } from '../../lib/rpc/send.ts';
import { admittedFrames } from '../../lib/storage/settings/settings.ts';

/** Looks after them. Returns what lets sidebars in, moves them, and the panel. */
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
    isDesk: async (tab) => deskCallOf(await tabUrl(tab)) !== null,
    setPanel,
    openPanel,
    closePanel,
    openPanels,
  });
  // Firefox's gets itself ready once it is open (`entrypoints/beside`).
  const open = import.meta.env.FIREFOX ? openPanel : panel.open;
  return {
    admission,
    preparePanel: panel.prepare,
    /** Where the browser refuses, as Firefox does at a click in a call's page, the popup has a button for it; else the sidebar says so. */
    openPanel: (tab: number) =>
      open(tab)
        .catch(openPopup)
        .catch(() => sendToSidebar(sessionInTab(tab), 'act', 'side-panel')),
    /** Offers it where one click opens it. Rejects with a sentence where that cannot be done either. */
    offerPanel: () => openPopup().then(() => null, notOffered),
    /** Shows the sidebar docked in a tab again; false where that has no place for it. Firefox's may stand beside another tab by now. */
    dock: async (tab: number) =>
      (await sendToDock(tab, 'show')) !== undefined && showTab(tab).then(() => true),
    /** Has a session's sidebar keep what is typed. */
    settle: (session: SidebarSession) => sendToSidebar(session, 'settle'),
    /** Tells it that its conversation goes on elsewhere. */
    tellMoved: (session: SidebarSession) => sendToSidebar(session, 'moved'),
    hasPanel: (tab: number) => panel.has(sessionInTab(tab)),
  };
}

function notOffered(): never {
  throw new UserFacingError(
    messageDescriptor('panel_from_toolbar', { button: messageDescriptor('menu_beside') }),
  );
}

/** To a session's sidebar in one place alone. */
function sendTo(session: SidebarSession, place: SessionPlace) {
  return place === 'tab' && session.tab !== null ? toTab(session.tab) : toPanel(session);
}
