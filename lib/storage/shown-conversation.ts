/** Reads what a page shows of one conversation. */
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { eventsOf } from './append-events.ts';
import { guideHeld } from './guides.ts';
import type { PersonRow } from './rows.ts';
import { whoTheyAre } from './same-person.ts';
import type { Store } from './store.ts';

/** A conversation, and whom it is with. */
export interface ShownConversation {
  readonly events: readonly ConversationEvent[];
  /** Undefined where they are on no list, as in practice. */
  readonly person: PersonRow | undefined;
  /** The guide that it was held with, as it was then; undefined where it is none of the organizer's. */
  readonly guide?: Guide | undefined;
}

/** The same, and of which revision of its row it is; 0 where there is none. */
export interface ReadConversation extends ShownConversation {
  readonly revision: number;
}

/**
 * The events of a conversation, by its id, and whom it is with; none of one that was deleted. `readLog` reads the events, where
 * not all of them are to be read. Throws Dexie's errors.
 */
export async function conversationToShow(
  store: Store,
  id: string,
  readLog: () => Promise<readonly ConversationEvent[]> = () => eventsOf(store, id),
): Promise<ReadConversation> {
  return store.transaction(
    'r',
    [store.events, store.conversations, store.people, store.guideVersions],
    async () => {
      const [events, row] = await Promise.all([readLog(), store.conversations.get(id)]);
      // While its deletion can be undone, the log is still there.
      if (row === undefined) return { events: [], person: undefined, revision: 0 };
      const [people, guide] = await Promise.all([
        isPractice(row) ? undefined : whoTheyAre(store, [row.person]),
        guideHeld(store, row),
      ]);
      return { events, person: people?.get(row.person), guide, revision: row.revision };
    },
  );
}
