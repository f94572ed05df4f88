/** Reads what was written down. */
import type { ConversationRow, SearchText, SearchTextRow } from './rows.ts';
import { conversationOf, keysOfParts, mayHaveMore } from './search-text-parts.ts';
import type { Store } from './store.ts';

/** What was written down in a conversation, or a part of it. */
export interface ConversationText {
  readonly conversation: string;
  readonly sayings: readonly SearchText[];
}

/**
 * What was written down in some conversations, each in its place; undefined where none of it is searched, as in practice.
 * Throws Dexie's errors.
 */
export async function searchTextsOf(
  { sayings }: Pick<Store, 'sayings'>,
  conversations: readonly string[],
): Promise<(readonly SearchText[] | undefined)[]> {
  const firsts = await sayings.bulkGet([...conversations]);
  return Promise.all(
    firsts.map(async (first) => {
      if (first === undefined || !mayHaveMore(first)) return first?.sayings;
      const parts = await sayings
        .where('conversation')
        .between(...keysOfParts(first.conversation), true, true)
        .toArray();
      return parts.flatMap((part) => part.sayings);
    }),
  );
}

/** All parts of what was written down in some conversations, in no order. Throws Dexie's errors. */
export async function searchTextRowsOf(
  { sayings }: Pick<Store, 'sayings'>,
  conversations: readonly string[],
): Promise<SearchTextRow[]> {
  const partsOf = (id: string) => sayings.where('conversation').between(...keysOfParts(id), true, true);
  return (await Promise.all(conversations.map((id) => partsOf(id).toArray()))).flat();
}

/** Within a transaction: deletes what was written down in some conversations. Throws Dexie's errors. */
export async function deleteSearchTexts(
  { sayings }: Pick<Store, 'sayings'>,
  conversations: readonly string[],
): Promise<void> {
  const partsOf = (id: string) => sayings.where('conversation').between(...keysOfParts(id), true, true);
  // By their keys, so that who follows the table hears which they are.
  const keys = await Promise.all(conversations.map((id) => partsOf(id).primaryKeys()));
  await sayings.bulkDelete(keys.flat());
}

/** A part, with its conversation in place of its key. */
export function ofConversation({ conversation, sayings }: SearchTextRow): ConversationText {
  return { conversation: conversationOf(conversation), sayings };
}

/** So many are read at once where the newest are wanted: one screen of notes is seldom in more. */
const NEWEST_AT_ONCE = 20;

/** Something written down, and in which conversation. */
export interface Written extends SearchText {
  readonly conversation: string;
}

/** What was written down in some conversations, newest first. */
export interface NewestWritten {
  readonly notes: readonly Written[];
  /** What the organizer learned, of the conversations that were read. */
  readonly learned: readonly Written[];
  /** Whether there are older notes than these. */
  readonly hasOlder: boolean;
}

/**
 * The `most` newest notes of some conversations, which are given newest first; only as many conversations are read as
 * that takes. Throws Dexie's errors.
 */
export async function newestWritten(
  store: Store,
  conversations: readonly ConversationRow[],
  most: number,
): Promise<NewestWritten> {
  const notes: Written[] = [];
  const learned: Written[] = [];
  let read = 0;
  while (read < conversations.length && notes.length <= most) {
    const ids = conversations.slice(read, read + NEWEST_AT_ONCE).map(({ id }) => id);
    for (const [at, sayings] of (await searchTextsOf(store, ids)).entries()) {
      for (const saying of sayings?.toReversed() ?? []) {
        const written = { ...saying, conversation: ids[at] ?? '' };
        if (saying.kind === 'note') notes.push(written);
        if (saying.kind === 'learned') learned.push(written);
      }
    }
    read += ids.length;
  }
  return {
    notes: notes.slice(0, most),
    learned,
    hasOlder: notes.length > most,
  };
}
