/** Reads what a page of rows says besides its own rows: only for the rows that are shown. */
import { askedWords } from '../domain/conversation/asked-words.ts';
import { foldConversation } from '../domain/conversation/fold.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { Guides } from '../domain/guide/guides.ts';
import { eventsOf } from './append-events.ts';
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
 * What was asked last in these conversations, by their ids; nothing of those in which it was not written down. Their logs
 * are read for it: only the guide says which words are the ask, and lists are written without one. Throws Dexie's errors.
 */
export async function asksIn(
  store: Store,
  guides: Pick<Guides, 'of'>,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const id of conversations) {
    const { state } = foldConversation(await eventsOf(store, id));
    const words = askedWords(guides.of(state.guide), state);
    if (words !== null) found.set(id, words);
  }
  return found;
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
