/** Finds people. */
import { checkFits } from '../domain/conversation/limits.ts';
import { isPractice } from '../domain/conversation/practice.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { type Apart, compareNames } from '../domain/person/apart.ts';
import { type United, unitePeople } from '../domain/person/same-person.ts';
import { everyRow } from './in-batches.ts';
import { onRowsWritten } from './mutations.ts';
import { named } from './names.ts';
import { namesakesAmong } from './namesakes.ts';
import type { ConversationRow, NamedConversation, PersonRow, SayingKind, SearchText } from './rows.ts';
import { idsOf, whoTheyAre } from './same-person.ts';
import { type NewestWritten, newestWritten, searchTextsOf, type Written } from './search-text.ts';
import type { Store } from './store.ts';

/** Someone whose name was looked for. */
export interface NamedPerson extends United<PersonRow> {
  /** What tells them apart where another one that was found has the same name; undefined elsewhere. */
  readonly apart?: Apart | undefined;
}

/** Everyone as they were read, until one of them is written: a name is looked for with every letter. */
const everyoneRead = new WeakMap<Store, Promise<readonly United<PersonRow>[]>>();

function everyoneKept(store: Store): Promise<readonly United<PersonRow>[]> {
  const kept = everyoneRead.get(store);
  if (kept !== undefined) return kept;
  const following = new AbortController();
  const letGo = () => {
    everyoneRead.delete(store);
    following.abort();
  };
  onRowsWritten(store.people, letGo, following.signal);
  const reading = everyone(store);
  everyoneRead.set(store, reading);
  reading.catch(letGo);
  return reading;
}

/** As many people of one name as are told apart when that name is typed whole: nobody has more names to type. */
const MOST_NAMESAKES = 50;

/**
 * People whose name, or another one of theirs, begins so, in any case, by name, and those of one name by their last conversation,
 * the newest first. At most `most` of them, but everyone who is called just so, as far as a list of them can be looked through.
 * '' finds nobody. Throws Dexie's errors.
 */
export async function peopleNamed(store: Store, beginning: string, most: number): Promise<NamedPerson[]> {
  const sought = beginning.trim().toLowerCase();
  if (sought === '') return [];
  const begin = ({ name, alsoCalled = [] }: United<PersonRow>) =>
    [name, ...alsoCalled].some((one) => one.toLowerCase().startsWith(sought));
  const found = (await everyoneKept(store)).filter(begin);
  const isCalledSo = ({ name }: United<PersonRow>) => name.trim().toLowerCase() === sought;
  const called = found.filter(isCalledSo).slice(0, MOST_NAMESAKES);
  const others = found.filter((one) => !isCalledSo(one)).slice(0, Math.max(0, most - called.length));
  const people = [...called, ...others];
  const apart = await namesakesAmong(store, people);
  return people.map((one) => ({ ...one, apart: apart.get(one.id) })).sort(compareNames);
}

/** Everyone, by name, each once with all ways to reach them, and all their names. */
export async function everyone(store: Store): Promise<United<PersonRow>[]> {
  return [...unitePeople(await everyRow(store.people))].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** All that is known of a person. */
export interface Known extends NewestWritten {
  /** Undefined where there is no such person, or not any more. */
  readonly person: PersonRow | undefined;
  /** Those whom the organizer said they are. */
  readonly same: readonly PersonRow[];
  /** The one held last first; practice with them is none. */
  readonly conversations: readonly ConversationRow[];
  readonly followUps: readonly FollowUpDetails[];
}

/** All that is known of a person, with the `mostNotes` newest notes. Throws Dexie's errors. */
export async function knownOf(store: Store, id: string, mostNotes: number): Promise<Known> {
  const rows = await rowsOf(store, id);
  return { ...rows, ...(await newestWritten(store, rows.conversations, mostNotes)) };
}

/**
 * Makes what reads all that is known of a person, with all notes, again and again: of what was written down it reads only the
 * conversations that were written to since it last did. It throws Dexie's errors.
 */
export function createKnownReader(store: Store, id: string): () => Promise<Known> {
  let read = new Map<string, { readonly revision: number; readonly written: readonly Written[] }>();
  return async () => {
    const rows = await rowsOf(store, id);
    const { conversations } = rows;
    // With whatever is written to a conversation, its row is.
    const stale = conversations.filter((row) => read.get(row.id)?.revision !== row.revision);
    const texts = await searchTextsOf(
      store,
      stale.map((row) => row.id),
    );
    const fresh = stale.map(
      (row, at) => [row.id, { revision: row.revision, written: writtenIn(row, texts[at]) }] as const,
    );
    const known = new Map([...read, ...fresh]);
    const there = new Set(conversations.map((row) => row.id));
    read = new Map([...known].filter(([conversation]) => there.has(conversation)));
    const written = conversations.flatMap((row) => read.get(row.id)?.written ?? []);
    const ofKind = (kind: SayingKind) => written.filter((one) => one.kind === kind);
    return { ...rows, notes: ofKind('note'), learned: ofKind('learned'), hasOlder: false };
  };
}

/** The last first, as `newestWritten` gives them. */
function writtenIn({ id }: ConversationRow, texts: readonly SearchText[] = []): readonly Written[] {
  return texts.map((text) => ({ ...text, conversation: id })).reverse();
}

async function rowsOf(
  store: Store,
  id: string,
): Promise<Pick<Known, 'person' | 'same' | 'conversations' | 'followUps'>> {
  const ids = await idsOf(store, id);
  const [people, rows, followUps] = await Promise.all([
    store.people.bulkGet([...ids]),
    store.conversations.where('person').anyOf(ids).toArray(),
    store.followUps.where('person').anyOf(ids).toArray(),
  ]);
  const [person, ...same] = people;
  const conversations = rows.filter((row) => !isPractice(row)).sort((a, b) => b.startedAt - a.startedAt);
  return { person, same: same.filter((one) => one !== undefined), conversations, followUps };
}

/** Someone on a list of people. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  /** The conversation with them that was touched last; null where there was none. */
  readonly last: ConversationRow | null;
  /** What tells them apart where another one on the list has the same name; undefined elsewhere. */
  readonly apart?: Apart | undefined;
}

/** So many conversations are looked through at once for the people they were held with. */
const BATCH_SIZE = 40;
/** After so many conversations with the same few people, the list is long enough. */
const LOOKED_THROUGH = 400;

/**
 * The people talked with last, the last one first, at most `most` of them; where they are fewer, those added last of the
 * others follow. Throws Dexie's errors.
 */
export async function recentPeople(store: Store, most: number): Promise<ListedPerson[]> {
  const last = new Map<string, NamedConversation>();
  for (let looked = 0; looked < LOOKED_THROUGH && last.size < most; looked += BATCH_SIZE) {
    const rows = await store.conversations
      .orderBy('touchedAt')
      .reverse()
      .offset(looked)
      .limit(BATCH_SIZE)
      .toArray();
    for (const row of await named(
      store,
      rows.filter((one) => !isPractice(one)),
    )) {
      if (!last.has(row.person) && last.size < most) last.set(row.person, row);
    }
    if (rows.length < BATCH_SIZE) break;
  }
  const found = new Map<string, ListedPerson>();
  for (const { name, ...row } of last.values()) found.set(row.person, { id: row.person, name, last: row });
  if (found.size < most) {
    // Ids sort by time.
    const isListed = ({ sameAs }: PersonRow) => sameAs === undefined;
    const others = await store.people.orderBy('id').reverse().filter(isListed).limit(most).toArray();
    for (const { id, name } of others) {
      if (!found.has(id) && found.size < most) found.set(id, { id, name, last: null });
    }
  }
  const people = [...found.values()];
  const apart = await namesakesAmong(store, people);
  return people.map((one) => ({ ...one, apart: apart.get(one.id) }));
}

/**
 * Changes how a person is called or reached, at an epoch time (ms): one row, however many conversations they have, for all
 * that is shown of those reads the name from it. One who is gone stays gone. Throws Dexie's errors, and a `RefusedError`
 * for a text that is too long; nothing is changed then.
 */
export async function changePerson(
  store: Store,
  id: string,
  change: Partial<Omit<PersonRow, 'id' | 'changedAt'>>,
  now: number,
): Promise<void> {
  checkFits(change);
  await store.people.update((await whoTheyAre(store, [id])).get(id)?.id ?? id, { ...change, changedAt: now });
}
