/** Answers the docks. */
import type { Admission } from '../../lib/app/admission.ts';
import { hasAccessTo } from '../../lib/browser/host-access.ts';
import { openPage, runBesideDock, runInPage } from '../../lib/browser/tabs.ts';
import { overrideInnerWidth } from '../../lib/call/layout/override-inner-width.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { inTab } from '../../lib/rpc/admit.ts';
import { dockReaders, dockToBackground } from '../../lib/rpc/contracts/dock-to-background.ts';
import { listen } from '../../lib/rpc/listen.ts';
import { sendToSidebar } from '../../lib/rpc/orders.ts';
import { serve } from '../../lib/rpc/serve.ts';

/** Begins to answer. */
export function serveDocks(
  { announce }: Pick<Admission, 'announce'>,
  openPanel: (tab: number) => Promise<unknown>,
): void {
  serve(listen, dockToBackground, {
    readers: dockReaders,
    handlers: {
      announce: (ticket, { tab }) => announce(sessionInTab(tab), ticket).then(() => null),
      'pretend-width': (room, { tab }) => runInPage(tab, overrideInnerWidth, room).then(() => null),
      room: (_input, { tab }) => runBesideDock(tab, '/room.js').then(() => null),
      call: (call, { tab }) => sendToSidebar(sessionInTab(tab), 'call', call).then(() => null),
      'open-panel': (_input, { tab }) => openPanel(tab).then(() => null),
      wake: () => null,
      // By its own address: of a site that the browser has closed to us, the tab's is not told.
      'has-access': (_input, { url }) => hasAccessTo(url),
      'open-settings': () => openPage('/review.html#/settings').then(() => null),
    },
    admit: inTab,
  });
}
