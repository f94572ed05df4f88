/** The sidebar beside the call, in the browser's own panel: it has the session of a tab. */
import { type SidebarSession, sessionInTab } from '../domain/conversation/session-id.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import type { Admission } from './admission.ts';

/** What it needs from around it. */
export interface SidePanelPorts {
  readonly announce: Admission['announce'];
  readonly newTicket: () => string;
  /** Whether a tab shows the desk, which has the tab's sidebar in it. */
  readonly isDesk: (tab: number) => Promise<boolean>;
  /** Has the panel of a tab show a page of the extension, once it is opened. */
  readonly setPanel: (tab: number, path: string) => Promise<void>;
  /** Opens it: refused unless it is in the task of what the person did. */
  readonly openPanel: (tab: number) => Promise<void>;
  readonly closePanel: (tab: number) => Promise<void>;
  /** The addresses of the panels that are open. */
  readonly openPanels: () => Promise<readonly string[]>;
}

/** Makes it. */
export function createSidePanel(ports: SidePanelPorts) {
  const { announce, newTicket, setPanel, openPanel, closePanel, openPanels } = ports;
  /** Rejects with a sentence where a tab's page has the sidebar in it. */
  const refuseDesk = async (tab: number): Promise<void> => {
    if (await ports.isDesk(tab)) throw new UserFacingError(messageDescriptor('panel_has_own'));
  };

  /** Begins to get the panel of a tab ready, both at once, so that it can be opened in the same task. */
  const begin = async (tab: number): Promise<string> => {
    const session = sessionInTab(tab);
    const ticket = newTicket();
    const path = `sidebar.html?${new URLSearchParams({ session: session.session, ticket })}`;
    await Promise.all([announce(session, ticket, 'panel'), setPanel(tab, path)]);
    return path;
  };
  return {
    /** Gets the panel of a tab ready to be opened. Resolves to the path of what it shows; rejects at the desk. */
    async prepare(tab: number): Promise<string> {
      await refuseDesk(tab);
      return begin(tab);
    },
    /** Opens the panel of a tab in the task of what the person did. Rejects where the browser refuses, and at the desk. */
    async open(tab: number): Promise<void> {
      await Promise.all([begin(tab), openPanel(tab)]);
      // Known too late for that task.
      await refuseDesk(tab).catch(async (error) => {
        await closePanel(tab);
        throw error;
      });
    },
    /** Whether a session's sidebar stands in a panel. */
    async has({ session }: SidebarSession): Promise<boolean> {
      const open = await openPanels();
      return open.some((address) => new URL(address).searchParams.get('session') === session);
    },
  };
}
