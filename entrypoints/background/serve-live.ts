/** The conversations that are on, wired to the sidebars and the store. */
import { createLive } from '../../lib/app/live-conversations.ts';
import { changeLive, liveConversations, rememberLive } from '../../lib/browser/live-conversations.ts';
import { sendToSidebar } from '../../lib/rpc/orders.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { named, withNames } from '../../lib/storage/names.ts';

/** Looks after them. The store is connected to when it is first needed. */
export function serveLive(connection: () => StoreConnection) {
  rememberLive();
  return createLive({
    list: liveConversations,
    change: changeLive,
    async withNames(live) {
      const store = await connection().openUnlessLocked();
      return store && withNames(store, live);
    },
    async find(conversation) {
      const store = await connection().openUnlessLocked();
      if (store === null) return null;
      const row = await store.conversations.get(conversation);
      // With the id of whom they are, where two people are one.
      return row && (await named(store, [row]))[0];
    },
    tell: (session, all) => sendToSidebar(session, 'live', all),
    check: (session) => sendToSidebar(session, 'check'),
    reload: (session, conversation) => sendToSidebar(session, 'reload', conversation),
  });
}
