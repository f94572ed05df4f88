/** Completes the rows of conversations that an earlier version wrote: the times of their path, how long they talked, what was learned, the newest note, and the objections. */
import { foldConversation } from '../domain/conversation/fold.ts';
import { eventsOf } from './append-events.ts';
import { conversationRow } from './projections.ts';
import type { ConversationRow } from './rows.ts';
import type { Store } from './store.ts';

/** Whether a row has all that one of today has: what came last is in no row that lacks anything else. */
export function isComplete({ objections }: ConversationRow): boolean {
  return objections !== undefined;
}

/**
 * Makes the rows with these ids anew from their events, where they are not complete. It is done for those that are shown,
 * a page at a time: to do it for thousands when the store is upgraded would keep the sidebar waiting for many seconds.
 * Throws Dexie's errors.
 */
export async function completeRows(store: Store, ids: readonly string[]): Promise<void> {
  const { conversations, events } = store;
  await store.transaction('rw', [conversations, events], async () => {
    const rows = await conversations.bulkGet([...ids]);
    const missing = rows.filter((row) => row !== undefined && !isComplete(row)) as ConversationRow[];
    const completed = await Promise.all(
      missing.map(async (row) => {
        const { state } = foldConversation(await eventsOf(store, row.id));
        // Of one whose events are gone, no times are known.
        const known = {
          enteredAt: [],
          talkedFor: null,
          learned: null,
          lastNote: null,
          ...row,
          objections: [],
        };
        return { ...row, ...(conversationRow(state, row.id, row.revision) ?? known) };
      }),
    );
    await conversations.bulkPut(completed);
  });
}
