/** The docks of the call pages that are open: when they come, and where the browser lets them be. */
import { onHostAccess } from '../../lib/browser/host-access.ts';
import { liveConversations } from '../../lib/browser/live-conversations.ts';
import { injectIntoOpenCallPages, onceBegun } from '../../lib/browser/tabs.ts';
import { callOfUrl } from '../../lib/call/platforms/registry.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { holdDockPorts } from '../../lib/rpc/listen.ts';
import { sendToAllDocks, sendToDock } from '../../lib/rpc/orders.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { unfinishedSince } from '../../lib/storage/conversations.ts';
import { RESTED_MS } from './which-conversation.ts';

/** Looks after them for as long as the background is awake. */
export function serveCallPages(connection: StoreConnection, now: () => number): void {
  const hasDock = async (tab: number) => (await sendToDock(tab, 'state')) !== undefined;

  holdDockPorts(async (tab) => {
    const live = await liveConversations();
    // A call loaded anew in the middle of a conversation.
    if (live.some(({ session }) => session === sessionInTab(tab).session)) await sendToDock(tab, 'show');
  });

  const followAccess = async (change: 'given' | 'taken back') => {
    // Firefox runs the scripts where it was allowed to only from the next load on.
    if (change === 'given') await injectIntoOpenCallPages(hasDock);
    await sendToAllDocks('check-access');
  };
  onHostAccess((change) => void followAccess(change).catch(() => undefined));

  const joinCalls = async () => {
    // Of an earlier run of the extension, no script hears.
    const joined = await injectIntoOpenCallPages(hasDock);
    if (joined.length === 0) return;
    const store = await connection.openUnlessLocked();
    const unfinished = store && (await unfinishedSince(store, now() - RESTED_MS));
    for (const { tab, url } of joined) {
      const call = callOfUrl(url);
      // While it is locked nobody can tell what is on.
      const isOn = unfinished === null || unfinished.some((row) => row.call === call);
      if (call !== null && isOn) await sendToDock(tab, 'show');
    }
  };
  onceBegun(() => void joinCalls().catch(() => undefined)).catch(() => undefined);
}
