/** Reads what a page of rows says besides its own rows: only for the rows that are shown. */
import { isPractice } from '../domain/conversation/practice.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { ConversationRow } from './rows.ts';
import type { Store } from './store.ts';

/** The follow-ups of these conversations, by their ids, in no order. Throws Dexie's errors. */
export async function followUpsIn(
  store: Store,
  conversations: readonly string[],
): Promise<FollowUpDetails[]> {
  return store.followUps.where('conversation').anyOf(conversations).toArray();
}

/**
 * The conversations with these people, by the person's id and without practice, the one held last first; nothing of whom
 * there is none. Throws Dexie's errors.
 */
export async function conversationsWith(
  store: Store,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly ConversationRow[]>> {
  const rows = await store.conversations.where('person').anyOf(people).toArray();
  const found = new Map<string, ConversationRow[]>();
  for (const row of rows.sort((one, other) => other.startedAt - one.startedAt)) {
    if (isPractice(row)) continue;
    const talks = found.get(row.person);
    if (talks === undefined) found.set(row.person, [row]);
    else talks.push(row);
  }
  return found;
}
