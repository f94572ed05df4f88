/** Follows a list of conversations. */
import { isPractice } from '../domain/conversation/practice.ts';
import { allConversations, allPractice, newestFirst } from './conversations.ts';
import { followRows } from './follow-rows.ts';
import type { NamedConversation } from './rows.ts';
import type { Store } from './store.ts';

/** The lists that there are. */
export type ConversationList = 'real' | 'practice';

/**
 * Calls `listener` with every real conversation, or with all practice, the one held last first, as `followRows` does, until
 * the signal aborts. Where they cannot be read, `failed` hears why (Dexie's error), and the following ends.
 */
export function followConversations(
  store: Store,
  list: ConversationList,
  listener: (rows: readonly NamedConversation[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const isReal = list === 'real';
  followRows(
    store,
    {
      table: store.conversations,
      readAll: () => (isReal ? allConversations : allPractice)(store),
      isListed: (row) => isPractice(row) !== isReal,
      // Practice has names of its own.
      hasListedPeople: isReal,
      compare: newestFirst,
    },
    listener,
    failed,
    signal,
  );
}
