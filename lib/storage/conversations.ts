/** Finds conversations. */
import { isPractice } from '../domain/conversation/practice.ts';
import { everyRow } from './in-batches.ts';
import { named } from './names.ts';
import type { ConversationRow, NamedConversation } from './rows.ts';
import type { Store } from './store.ts';

/** The conversations that have not ended and were touched since an epoch time (ms), newest first. */
export async function unfinishedSince(store: Store, since: number): Promise<ConversationRow[]> {
  const rows = await store.conversations.where('touchedAt').above(since).reverse().toArray();
  return rows.filter(({ endedAt }) => endedAt === null);
}

/** The conversations touched last, practice too, newest first, at most `most` of them. */
export async function recent(store: Store, most: number): Promise<ConversationRow[]> {
  return store.conversations.orderBy('touchedAt').reverse().limit(most).toArray();
}

/** Every conversation but practice, the one held last first. */
export async function allConversations(store: Store): Promise<NamedConversation[]> {
  const rows = await everyRow(store.conversations);
  return named(store, rows.filter((row) => !isPractice(row)).sort(newestFirst));
}

/** All practice, the last first. */
export async function allPractice(store: Store): Promise<NamedConversation[]> {
  const rows = await everyRow(store.conversations);
  return named(store, rows.filter(isPractice).sort(newestFirst));
}

/** For sorting: the one held last first. */
export function newestFirst(
  one: Pick<ConversationRow, 'startedAt'>,
  other: Pick<ConversationRow, 'startedAt'>,
): number {
  return other.startedAt - one.startedAt;
}
