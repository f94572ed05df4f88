/** Reads what a page shows of one conversation. */
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import { eventsOf } from './append-events.ts';
import type { PersonRow } from './rows.ts';
import { whoTheyAre } from './same-person.ts';
import type { Store } from './store.ts';

/** A conversation, and whom it is with. */
export interface ShownConversation {
  readonly events: readonly ConversationEvent[];
  /** Undefined where they are on no list, as in practice. */
  readonly person: PersonRow | undefined;
}

/** The events of a conversation, by its id, and whom it is with; none of one that was deleted. Throws Dexie's errors. */
export async function conversationToShow(store: Store, id: string): Promise<ShownConversation> {
  const [events, row] = await Promise.all([eventsOf(store, id), store.conversations.get(id)]);
  // While its deletion can be undone, the log is still there.
  if (row === undefined) return { events: [], person: undefined };
  const person = isPractice(row) ? undefined : (await whoTheyAre(store, [row.person])).get(row.person);
  return { events, person };
}
