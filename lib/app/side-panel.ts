/** The sidebar beside the call, in the browser's own panel: it belongs to a tab, and has that tab's session. */
import { type SidebarSession, sessionInTab } from '../domain/conversation/session-id.ts';
import type { Admission } from './admission.ts';

/** What it needs from around it. */
export interface SidePanelPorts {
  readonly announce: Admission['announce'];
  readonly newTicket: () => string;
  /** Has the panel of a tab show a page of the extension, once it is opened. */
  readonly setPanel: (tab: number, path: string) => Promise<void>;
  /** Opens it: refused unless it is in the task of what the person did. */
  readonly openPanel: (tab: number) => Promise<void>;
  /** The addresses of the panels that are open. */
  readonly openPanels: () => Promise<readonly string[]>;
}

/** Makes it. */
export function createSidePanel({ announce, newTicket, setPanel, openPanel, openPanels }: SidePanelPorts) {
  /** Gets the panel of a tab ready to be opened. */
  const prepare = async (tab: number): Promise<void> => {
    const session = sessionInTab(tab);
    const ticket = newTicket();
    const path = `sidebar.html?${new URLSearchParams({ session: session.session, ticket })}`;
    // Both are begun at once, so that whoever has no time to wait can open it in the same task.
    await Promise.all([announce(session, ticket, 'panel'), setPanel(tab, path)]);
  };
  return {
    prepare,
    /** Opens the panel of a tab in the task of what the person did. */
    async open(tab: number): Promise<void> {
      await Promise.all([prepare(tab), openPanel(tab)]);
    },
    /** Whether a session's sidebar stands in a panel. */
    async has({ session }: SidebarSession): Promise<boolean> {
      const open = await openPanels();
      return open.some((address) => new URL(address).searchParams.get('session') === session);
    },
  };
}
