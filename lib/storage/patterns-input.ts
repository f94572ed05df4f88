/** All that was held and promised, for what looks at the whole of it. */
import { isPractice } from '../domain/conversation/practice.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { everyRow } from './in-batches.ts';
import type { ConversationRow } from './rows.ts';
import type { Store } from './store.ts';

/** Every conversation but practice, and every follow-up but the organizer's own after a "not now", in no order. */
export async function loadPatternsInput(
  store: Store,
): Promise<{ readonly conversations: ConversationRow[]; readonly promises: FollowUpDetails[] }> {
  const [conversations, promises] = await Promise.all([
    everyRow(store.conversations),
    everyRow(store.followUps),
  ]);
  return {
    conversations: conversations.filter((row) => !isPractice(row)),
    promises: promises.filter(({ isOwn }) => !isOwn),
  };
}
