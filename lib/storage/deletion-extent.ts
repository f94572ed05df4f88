/** What would go with something that is deleted, counted. Throws Dexie's errors. */
import { foldConversation } from '../domain/conversation/fold.ts';
import { eventsOf } from './append-events.ts';
import { searchTextOf } from './projections.ts';
import { idsOf } from './same-person.ts';
import { searchTextsOf } from './search-text.ts';
import type { Store } from './store.ts';

/** What would go; what is absent does not. */
export interface DeletionCounts {
  readonly people?: number;
  readonly conversations?: number;
  readonly notes?: number;
  readonly followUps?: number;
  readonly campaigns?: number;
  readonly prepSheets?: number;
  readonly guides?: number;
  readonly practicePeople?: number;
}

/** What goes with a conversation. */
export async function extentOfConversation(store: Store, id: string): Promise<DeletionCounts> {
  const prepSheets = await store.prepSheets.where({ conversation: id }).count();
  return { ...(await extentOf(store, [id])), people: 0, ...(prepSheets > 0 && { prepSheets }) };
}

/** What goes with several conversations. Prep sheets are left out: practice has none. */
export async function extentOfConversations(store: Store, ids: readonly string[]): Promise<DeletionCounts> {
  return { ...(await extentOf(store, [...ids])), people: 0 };
}

/** What goes with a person: all their conversations, and their follow-ups. */
export async function countForPerson(store: Store, id: string): Promise<DeletionCounts> {
  const ids = await idsOf(store, id);
  const conversations = await store.conversations.where('person').anyOf(ids).primaryKeys();
  const followUps = await store.followUps.where('person').anyOf(ids).count();
  const prepSheets = await store.prepSheets.where('person').anyOf(ids).count();
  return {
    ...(await extentOf(store, conversations)),
    people: 1,
    followUps,
    ...(prepSheets > 0 && { prepSheets }),
  };
}

/** All that there is. */
export async function extentOfEverything(store: Store): Promise<DeletionCounts> {
  const conversations = await store.conversations.toCollection().primaryKeys();
  const campaigns = await store.campaigns.count();
  const prepSheets = await store.prepSheets.count();
  const guides = await store.guides.count();
  const practicePeople = await store.practicePeople.count();
  return {
    ...(await extentOf(store, conversations)),
    people: await store.people.count(),
    followUps: await store.followUps.count(),
    ...(campaigns > 0 && { campaigns }),
    ...(prepSheets > 0 && { prepSheets }),
    ...(guides > 0 && { guides }),
    ...(practicePeople > 0 && { practicePeople }),
  };
}

/** What `deleteNotesBefore` would delete: what was written down in conversations; the conversations themselves stay. */
export async function extentOfNotesBefore(store: Store, before: number): Promise<DeletionCounts> {
  const old = await store.conversations.where('touchedAt').below(before).primaryKeys();
  const notes = (await writtenIn(store, old)).filter(({ kind }) => kind !== 'promise').length;
  return { people: 0, conversations: 0, notes, followUps: 0 };
}

async function extentOf(store: Store, ids: readonly string[]): Promise<DeletionCounts> {
  const [written, followUps] = await Promise.all([
    writtenIn(store, ids),
    store.followUps.where('conversation').anyOf(ids).count(),
  ]);
  const notes = written.filter(({ kind }) => kind === 'note');
  return { people: 0, conversations: ids.length, notes: notes.length, followUps };
}

/** All that was written down in conversations. */
async function writtenIn(store: Store, ids: readonly string[]) {
  const texts = await searchTextsOf(store, ids);
  // What practice says is in its events alone.
  const written = await Promise.all(
    ids.map(async (id, at) => texts[at] ?? searchTextOf(foldConversation(await eventsOf(store, id)).state)),
  );
  return written.flat();
}
