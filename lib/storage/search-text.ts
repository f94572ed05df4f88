/** Reads what was written down. */
import type { ConversationRow, SearchText, SearchTextRow } from './rows.ts';
import { conversationOf, keysOfParts, mayHaveMore } from './search-text-parts.ts';
import type { Store } from './store.ts';

/** So many parts are read at once: the page gets a look in between. */
const BATCH_SIZE = 500;

/** What was written down in a conversation, or a part of it. */
export interface ConversationText {
  readonly conversation: string;
  readonly sayings: readonly SearchText[];
}

/** What was written down in every conversation, a part at a time, in no order. Throws Dexie's errors. */
export async function allSearchText(store: Store): Promise<ConversationText[]> {
  const rows: SearchTextRow[] = [];
  for (;;) {
    const last = rows.at(-1)?.conversation ?? '';
    const more = await store.sayings.where('conversation').above(last).limit(BATCH_SIZE).toArray();
    rows.push(...more);
    if (more.length < BATCH_SIZE) return rows.map(ofConversation);
  }
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

function ofConversation({ conversation, sayings }: SearchTextRow): ConversationText {
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

/** So many parts are opened at once for the search, encrypted ones too, without holding up the page. */
const SEARCHED_AT_ONCE = 200;

/**
 * What was written down in every conversation, part by part, the newest conversations first: their ids sort by time.
 * Throws Dexie's errors.
 */
export async function* searchTextNewestFirst(store: Store): AsyncGenerator<readonly ConversationText[]> {
  const ids = await store.sayings.toCollection().primaryKeys();
  for (let end = ids.length; end > 0; end -= SEARCHED_AT_ONCE) {
    const [first, last] = [ids[Math.max(0, end - SEARCHED_AT_ONCE)], ids[end - 1]];
    const rows = await store.sayings.where('conversation').between(first, last, true, true).toArray();
    yield rows.reverse().map(ofConversation);
  }
}
