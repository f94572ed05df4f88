/** Wires what the background orders of a sidebar. */
import type { SidebarModel } from '../../components/sidebar/model.ts';
import type { createSidebarOpening } from '../../lib/app/sidebar-opening.ts';
import { backgroundToSidebar, sidebarOrderReaders } from '../../lib/rpc/contracts/background-to-sidebar.ts';
import { listenAs } from '../../lib/rpc/listen.ts';
import { anyone, serve } from '../../lib/rpc/serve.ts';

/** Begins to do what is ordered of a session's sidebar; where none names the session, of the one in its tab. */
export function obeyBackground(
  session: string | null,
  opening: ReturnType<typeof createSidebarOpening<SidebarModel>>,
): void {
  serve(listenAs(session), backgroundToSidebar, {
    readers: sidebarOrderReaders,
    handlers: {
      act: (action) => opening.model().act(action),
      live: (live) => opening.model().hearLive(live),
      call: (call) => opening.model().hearCall(call),
      reload: (conversation) => opening.model().reload(conversation),
      'campaigns-changed': () => opening.model().readCampaigns(),
      'prep-sheets-changed': () => opening.model().readPrepSheets(),
      'guides-changed': () => opening.model().readGuides(),
      check: () => opening.model().check(),
      settle: () => opening.model().settle(),
      moved: opening.moved,
      locked: opening.lock,
      unlocked: () => void opening.unlock(),
    },
    admit: anyone,
  });
}
