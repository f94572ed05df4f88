/**
 * Deletions that can be undone for some seconds. What is deleted leaves the lists at once: its rows are moved from their
 * tables to the deletion, in one transaction, so that no list has to know of it. Undo moves them back; otherwise all of it
 * goes for good (`deletion.ts`), whoever is there to see to it: the deletion stands in the store until then. The logs of
 * conversations stay where they are meanwhile; without a row nobody reads or writes them.
 */
import type { Table } from 'dexie';
import { campaignPlace, personPlace, prepSheetPlace } from '../domain/conversation/draft-places.ts';
import { eventsOf } from './append-events.ts';
import {
  deleteCampaign,
  deleteConversation,
  deleteGuide,
  deleteNote,
  deletePerson,
  deletePracticePerson,
  deletePrepSheet,
  projectAnew,
  removeLogs,
  removeNote,
  wordsOfFollowUps,
} from './deletion.ts';
import { keepForHeld } from './guide-versions.ts';
import { shownGuide } from './guides.ts';
import { named } from './names.ts';
import { writeWithDeletions } from './permanent-deletion.ts';
import { prepSheetsWithNames } from './prep-sheets.ts';
import type { DeletedRows, PendingDeletion } from './rows.ts';
import { idsOf } from './same-person.ts';
import { searchTextRowsOf } from './search-text.ts';
import type { Store } from './store.ts';

const NO_ROWS: Required<DeletedRows> = {
  conversations: [],
  people: [],
  followUps: [],
  sayings: [],
  drafts: [],
  campaigns: [],
  prepSheets: [],
  guides: [],
  practicePeople: [],
  events: [],
};

/** The deletions that are not done yet, the one that was asked for first first. Throws Dexie's errors, as all here does. */
export async function pendingDeletions(store: Store): Promise<PendingDeletion[]> {
  return (await store.deletions.toArray()).sort((one, other) => one.askedAt - other.askedAt);
}

/** Takes a note off the lists, at an epoch time (ms). All or nothing. */
export async function beginDeletingNote(
  store: Store,
  conversation: string,
  note: string,
  now: number,
): Promise<void> {
  await writeWithDeletions(store, async () => {
    const gone = await removeNote(store, conversation, note);
    if (gone.events.length === 0) return;
    await setAside(
      store,
      { id: note, kind: 'note', conversation, name: '', rows: { ...NO_ROWS, ...gone } },
      now,
    );
  });
}

/** Takes a conversation off the lists, with what was promised in it. All or nothing. */
export async function beginDeletingConversation(store: Store, id: string, now: number): Promise<void> {
  await writeWithDeletions(store, async () => {
    const row = await store.conversations.get(id);
    if (row === undefined) return;
    const rows = await rowsOf(store, [id], []);
    const [{ name } = { name: '' }] = await named(store, [row]);
    await takeOff(store, rows);
    await setAside(store, { id, kind: 'conversation', conversation: null, name, rows }, now);
  });
}

/** Takes a person off the lists, with all their conversations and follow-ups. All or nothing. */
export async function beginDeletingPerson(store: Store, id: string, now: number): Promise<void> {
  await writeWithDeletions(store, async () => {
    const people = await idsOf(store, id);
    const [who = id] = people;
    const ids = await store.conversations.where('person').anyOf(people).primaryKeys();
    const rows = await rowsOf(store, ids, people);
    await takeOff(store, rows);
    const name = rows.people[0]?.name ?? '';
    await setAside(store, { id: who, kind: 'person', conversation: null, name, rows }, now);
  });
}

/** Takes a campaign off the list, with what is being typed about it; conversations keep what they have of it. All or nothing. */
export async function beginDeletingCampaign(store: Store, id: string, now: number): Promise<void> {
  await beginDeletingRow(store, store.campaigns, { id, kind: 'campaign' }, now, async ({ name }) => ({
    name,
    drafts: await store.drafts.where({ conversation: campaignPlace(id) }).toArray(),
  }));
}

/** Takes a prep sheet off the list, with what is being typed in it. All or nothing. */
export async function beginDeletingPrepSheet(store: Store, id: string, now: number): Promise<void> {
  await beginDeletingRow(store, store.prepSheets, { id, kind: 'prepSheet' }, now, async (row) => {
    const [{ name } = row] = await prepSheetsWithNames(store, [row]);
    return { name, drafts: await store.drafts.where({ conversation: prepSheetPlace(id) }).toArray() };
  });
}

/** Takes an own guide off the list, with its draft; conversations that were held with it keep it. All or nothing. */
export async function beginDeletingGuide(store: Store, id: string, now: number): Promise<void> {
  await beginDeletingRow(store, store.guides, { id, kind: 'guide' }, now, async (row) => {
    if (row.guide !== null) await keepForHeld(store, row.guide);
    return { name: shownGuide(row)?.name ?? '' };
  });
}

/** Takes a person to practise with off the list; what was practised with them stays. All or nothing. */
export async function beginDeletingPracticePerson(store: Store, id: string, now: number): Promise<void> {
  const one = { id, kind: 'practicePerson' } as const;
  await beginDeletingRow(store, store.practicePeople, one, now, async ({ person: { name } }) => ({ name }));
}

/** Takes what is one row of a table off its list, with the drafts about it, under a name. All or nothing. */
async function beginDeletingRow<Row>(
  store: Store,
  table: Table<Row, string>,
  { id, kind }: Pick<PendingDeletion, 'id' | 'kind'>,
  now: number,
  look: (row: Row) => Promise<{ readonly name: string; readonly drafts?: DeletedRows['drafts'] }>,
): Promise<void> {
  await writeWithDeletions(store, async () => {
    const row = await table.get(id);
    if (row === undefined) return;
    const { name, drafts = [] } = await look(row);
    const rows = { ...NO_ROWS, [table.name]: [row], drafts };
    await takeOff(store, rows);
    await setAside(store, { id, kind, conversation: null, name, rows }, now);
  });
}

/**
 * Puts back what was deleted, as it was. Returns the ids of the conversations and notes that are back; null where it is
 * too late. All or nothing.
 */
export async function undoDeletion(store: Store, id: string): Promise<readonly string[] | null> {
  return writeWithDeletions(store, async () => {
    const pending = await store.deletions.get(id);
    if (pending === undefined || pending.isFinal) return null;
    const rows = { ...NO_ROWS, ...pending.rows };
    // What a document has kept of it while it was not there is not true any more.
    const conversations = rows.conversations.map((row) => ({ ...row, revision: row.revision + 1 }));
    await putBack(store, { ...rows, conversations });
    if (pending.conversation !== null) {
      await projectAnew(
        store,
        pending.conversation,
        await eventsOf(store, pending.conversation),
        rows.events,
      );
    }
    await store.deletions.delete(id);
    return pending.kind === 'note' ? [id] : conversations.map((row) => row.id);
  });
}

/** So many logs are deleted at once: a note that is taken meanwhile gets its turn. */
const LOGS_AT_ONCE = 20;

/**
 * Deletes for good what is pending, from the snapshots too. From here on it cannot be undone; what is cut short goes on with
 * the next call. Returns whether there was such a deletion.
 */
export async function finishDeletion(store: Store, id: string): Promise<boolean> {
  const pending = await store.deletions.get(id);
  if (pending === undefined || (await store.deletions.update(id, { isFinal: true })) === 0) return false;
  const ids = pending.rows.conversations.map((row) => row.id);
  for (let first = 0; first < ids.length; first += LOGS_AT_ONCE) {
    const some = ids.slice(first, first + LOGS_AT_ONCE);
    await store.transaction('rw', store.events, () => removeLogs(store, some));
  }
  if (pending.kind === 'person') await deletePerson(store, id);
  else if (pending.kind === 'campaign') await deleteCampaign(store, id);
  else if (pending.kind === 'prepSheet') await deletePrepSheet(store, id);
  else if (pending.kind === 'guide') await deleteGuide(store, id);
  else if (pending.kind === 'practicePerson') await deletePracticePerson(store, id);
  else if (pending.conversation === null) await deleteConversation(store, id);
  else await deleteNote(store, pending.conversation, id);
  return true;
}

/** Within a transaction. What is deleted twice, as where an import brought it back, is one deletion. */
async function setAside(
  store: Store,
  deletion: Omit<PendingDeletion, 'askedAt' | 'isFinal'>,
  now: number,
): Promise<void> {
  if (Object.values(deletion.rows).every((rows) => rows.length === 0)) return;
  const before = await store.deletions.get(deletion.id);
  await store.deletions.put({
    ...deletion,
    rows: before === undefined ? deletion.rows : together(before.rows, deletion.rows),
    askedAt: now,
    isFinal: before?.isFinal ?? false,
  });
  // Of a conversation that goes, no note can be brought back any more.
  const going = new Set(deletion.rows.conversations.map(({ id }) => id));
  for (const { id, conversation } of await store.deletions.toArray()) {
    if (conversation !== null && going.has(conversation)) await store.deletions.update(id, { isFinal: true });
  }
}

/** The rows of both. Of what is in both, what is put back last stays: of a person what was known of them at first. */
function together(before: DeletedRows, added: DeletedRows): DeletedRows {
  const [one, later] = [
    { ...NO_ROWS, ...before },
    { ...NO_ROWS, ...added },
  ];
  const tables = Object.keys(NO_ROWS) as (keyof DeletedRows)[];
  const both = tables.map((table) => [table, [...one[table], ...later[table]]]);
  return { ...Object.fromEntries(both), people: [...later.people, ...one.people] };
}

/** Within a transaction: writes the rows to the tables that they are from. */
async function putBack(store: Store, rows: Required<DeletedRows>): Promise<void> {
  for (const table of Object.keys(NO_ROWS) as (keyof DeletedRows)[])
    await (store[table] as Table).bulkPut([...rows[table]]);
}

/** The rows of conversations, and of whom they are with where those go too, by their ids. */
async function rowsOf(
  store: Store,
  ids: readonly string[],
  persons: readonly string[],
): Promise<DeletedRows> {
  const followUps = await (persons.length === 0
    ? store.followUps.where('conversation').anyOf(ids)
    : store.followUps.where('person').anyOf(persons)
  ).toArray();
  const prepSheets = await (persons.length === 0
    ? store.prepSheets.where('conversation').anyOf(ids)
    : store.prepSheets.where('person').anyOf(persons)
  ).toArray();
  const places = [...ids, ...persons.map(personPlace), ...prepSheets.map(({ id }) => prepSheetPlace(id))];
  const [conversations, people, sayings, drafts, words] = await Promise.all([
    store.conversations.bulkGet([...ids]),
    store.people.bulkGet([...persons]),
    searchTextRowsOf(store, ids),
    store.drafts.where('conversation').anyOf(places).toArray(),
    store.drafts.bulkGet(wordsOfFollowUps(followUps.map(({ id }) => id))),
  ]);
  return {
    conversations: present(conversations),
    people: present(people),
    followUps,
    sayings,
    drafts: [...drafts, ...present(words)],
    campaigns: [],
    prepSheets,
    events: [],
  };
}

async function takeOff(store: Store, taken: DeletedRows): Promise<void> {
  const rows = { ...NO_ROWS, ...taken };
  await store.conversations.bulkDelete(rows.conversations.map(({ id }) => id));
  await store.people.bulkDelete(rows.people.map(({ id }) => id));
  await store.followUps.bulkDelete(rows.followUps.map(({ id }) => id));
  await store.sayings.bulkDelete(rows.sayings.map(({ conversation }) => conversation));
  await store.campaigns.bulkDelete(rows.campaigns.map(({ id }) => id));
  await store.prepSheets.bulkDelete(rows.prepSheets.map(({ id }) => id));
  await store.guides.bulkDelete(rows.guides.map(({ id }) => id));
  await store.practicePeople.bulkDelete(rows.practicePeople.map(({ id }) => id));
  await store.drafts.bulkDelete(
    rows.drafts.map(({ conversation, field }): [string, string] => [conversation, field]),
  );
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
