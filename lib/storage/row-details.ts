/** Reads what a page of rows says besides its own rows: only for the rows that are shown. */
import { askedWords } from '../domain/conversation/asked-words.ts';
import { foldConversation } from '../domain/conversation/fold.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Guides } from '../domain/guide/guides.ts';
import { eventsOf } from './append-events.ts';
import { guideHeld } from './guides.ts';
import { onRowsWritten } from './mutations.ts';
import { readWhileDue } from './read-while-due.ts';
import type { ConversationRow } from './rows.ts';
import { idsOfEach } from './same-person.ts';
import type { Store } from './store.ts';

/** The follow-ups of these conversations, by their ids, in no order. Throws Dexie's errors. */
export async function followUpsIn(
  store: Store,
  conversations: readonly string[],
): Promise<FollowUpDetails[]> {
  return store.followUps.where('conversation').anyOf(conversations).toArray();
}

/**
 * Calls `listener` with what was asked last in these conversations, by their ids: nothing of those in which it was not written
 * down. Now, and whenever one of them was written, until the signal aborts. Their logs are read for it, and from then on those
 * that were written: only the guide says which words are the ask, and lists are written without one. Where they cannot be read,
 * `failed` hears why (Dexie's error), and the following ends.
 */
export function followAsks(
  store: Store,
  guides: Pick<Guides, 'of'>,
  conversations: readonly string[],
  listener: (asked: ReadonlyMap<string, string>) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const asked = new Map<string, string>();
  const due = new Set(conversations);
  const readDue = async () => {
    const ids = [...due];
    due.clear();
    for (const id of ids) {
      const { state } = foldConversation(await eventsOf(store, id));
      const words = askedWords((await guideHeld(store, state)) ?? guides.of(state.guide), state);
      if (words === null) asked.delete(id);
      else asked.set(id, words);
    }
    if (!following.aborted) listener(new Map(asked));
  };
  const { read, following } = readWhileDue(() => due.size > 0, readDue, failed, signal);
  const isOne = new Set(conversations);
  onRowsWritten(
    store.conversations,
    (keys) => {
      for (const id of keys ?? conversations) if (isOne.has(id)) due.add(id);
      read();
    },
    following,
  );
  read();
}

/**
 * The conversations with these people, by the person's id and without practice, the one held last first; nothing of whom
 * there is none. Throws Dexie's errors.
 */
export async function conversationsWith(
  store: Store,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly ConversationRow[]>> {
  const whose = await idsOfEach(store, people);
  const rows = await store.conversations
    .where('person')
    .anyOf([...whose.keys()])
    .toArray();
  const found = new Map<string, ConversationRow[]>();
  for (const row of rows.sort((one, other) => other.startedAt - one.startedAt)) {
    if (isPractice(row)) continue;
    const who = whose.get(row.person) ?? row.person;
    const talks = found.get(who);
    if (talks === undefined) found.set(who, [row]);
    else talks.push(row);
  }
  return found;
}
