/** The docks of the call pages that are open, wired to the browser. */
import { createCallPages } from '../../lib/app/call-pages.ts';
import { onHostAccess } from '../../lib/browser/host-access.ts';
import { liveConversations } from '../../lib/browser/live-conversations.ts';
import { registerOptionalScripts } from '../../lib/browser/optional-scripts.ts';
import { injectIntoOpenCallPages, onceBegun } from '../../lib/browser/tabs.ts';
import { callOfUrl } from '../../lib/call/platforms/registry.ts';
import { sendToAllDocks, sendToDock } from '../../lib/rpc/dock-orders.ts';
import { holdDockPorts } from '../../lib/rpc/listen.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { unfinishedSince } from '../../lib/storage/conversations.ts';

/** Looks after them for as long as the background is awake. */
export function serveCallPages(
  connection: StoreConnection,
  now: () => number,
  hasPanel: (tab: number) => Promise<boolean>,
): void {
  const { dockCame, accessChanged, begun } = createCallPages({
    now,
    live: liveConversations,
    orderDock: sendToDock,
    hasPanel,
    checkAccess: () => sendToAllDocks('check-access'),
    registerOptional: registerOptionalScripts,
    inject: injectIntoOpenCallPages,
    callOf: callOfUrl,
    async unfinishedSince(since) {
      const store = await connection.openUnlessLocked();
      return store && unfinishedSince(store, since);
    },
  });
  holdDockPorts(dockCame);
  onHostAccess((change) => void accessChanged(change).catch(() => undefined));
  onceBegun(() => void begun().catch(() => undefined)).catch(() => undefined);
}
