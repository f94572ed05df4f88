/** Makes things go for good: from the log, from what lists and search show, so from every export, and from every snapshot. Throws Dexie's errors. */
import { fieldOf, followUpFields } from '../domain/conversation/draft-fields.ts';
import {
  campaignPlace,
  FOLLOW_UPS,
  PERSON,
  PREP_SHEET,
  personPlace,
  prepSheetPlace,
  START,
} from '../domain/conversation/draft-places.ts';
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { foldConversation } from '../domain/conversation/fold.ts';
import { isAboutNote } from '../domain/conversation/subjects.ts';
import { withoutNotes } from '../domain/conversation/words.ts';
import { momentOf } from '../domain/dates/moments.ts';
import { eventsOf } from './append-events.ts';
import { type DeletionTarget, deletePermanently, tablesOf } from './permanent-deletion.ts';
import { updateProjections } from './projections.ts';
import type { DeletedRows } from './rows.ts';
import { idsOf } from './same-person.ts';
import { deleteSearchTexts } from './search-text.ts';
import type { Store } from './store.ts';

/** Deletes a note: every event of it goes, its words and their earlier versions. All or nothing. */
export async function deleteNote(store: Store, conversation: string, note: string): Promise<void> {
  await deletePermanently(store, { wordsOf: conversation }, async () => {
    await store.deletions.delete(note);
    await removeNote(store, conversation, note);
  });
}

/** Within a transaction: takes a note out of its conversation, unless that is being deleted itself. Returns what went. */
export async function removeNote(
  store: Store,
  conversation: string,
  note: string,
): Promise<Pick<DeletedRows, 'events' | 'drafts'>> {
  const key: [string, string] = [conversation, fieldOf({ kind: 'edited-note', note })];
  const draft = await store.drafts.get(key);
  await store.drafts.delete(key);
  const events: ConversationEvent[] = [];
  const pending = await store.deletions.toArray();
  if (!pending.some(({ rows }) => rows.conversations.some(({ id }) => id === conversation))) {
    const about = new Set([note]);
    await rewrite(store, conversation, (event) => {
      if (!isAboutNote(event, about)) return event;
      events.push(event);
      return null;
    });
  }
  return { events, drafts: draft === undefined ? [] : [draft] };
}

/** Deletes a conversation and what was promised in it. The person stays. All or nothing. */
export async function deleteConversation(store: Store, id: string): Promise<void> {
  await deletePermanently(store, { conversation: id }, async () => {
    await store.deletions.delete(id);
    await removeConversations(store, [id]);
  });
}

/** Deletes a person, whoever else they were taken for, all their conversations and follow-ups. All or nothing. */
export async function deletePerson(store: Store, id: string): Promise<void> {
  const { people = [], conversations = [] } = (await store.deletions.get(id))?.rows ?? {};
  const ids = [...new Set([...(await idsOf(store, id)), ...people.map((row) => row.id)])];
  await deletePermanently(store, { people: ids }, async () => {
    await store.deletions.delete(id);
    const listed = await store.conversations.where('person').anyOf(ids).primaryKeys();
    await removeConversations(store, [...listed, ...conversations.map((row) => row.id)]);
    await removeWordsOfFollowUps(store, await store.followUps.where('person').anyOf(ids).primaryKeys());
    await store.followUps.where('person').anyOf(ids).delete();
    await store.drafts.where('conversation').anyOf(ids.map(personPlace)).delete();
    await removePrepSheets(store, await store.prepSheets.where('person').anyOf(ids).primaryKeys());
    await store.people.bulkDelete(ids);
  });
}

/** Deletes a campaign, and what is being typed about it. All or nothing. */
export async function deleteCampaign(store: Store, id: string): Promise<void> {
  await deletePermanently(store, { campaign: id }, async () => {
    await store.deletions.delete(id);
    await store.campaigns.delete(id);
    await store.drafts.where({ conversation: campaignPlace(id) }).delete();
  });
}

/** Deletes a prep sheet, and what is being typed in it. All or nothing. */
export async function deletePrepSheet(store: Store, id: string): Promise<void> {
  await deletePermanently(store, { prepSheets: [id] }, async () => {
    await store.deletions.delete(id);
    await removePrepSheets(store, [id]);
  });
}

/** Deletes an own guide that is being deleted, unless it was brought in again meanwhile. All or nothing. */
export async function deleteGuide(store: Store, id: string): Promise<void> {
  await deleteBroughtIn(store, store.guides, id, { guide: id });
}

/** Deletes a person to practise with who is being deleted, unless they were brought in again meanwhile. All or nothing. */
export async function deletePracticePerson(store: Store, id: string): Promise<void> {
  await deleteBroughtIn(store, store.practicePeople, id, { practicePerson: id });
}

async function deleteBroughtIn(
  store: Store,
  table: Pick<Store['guides' | 'practicePeople'], 'delete'>,
  id: string,
  gone: DeletionTarget,
): Promise<void> {
  await deletePermanently(store, gone, async () => {
    if ((await store.deletions.get(id)) === undefined) return;
    await store.deletions.delete(id);
    await table.delete(id);
  });
}

/** Within a transaction: deletes prep sheets, by their ids, with what is being typed in them. */
async function removePrepSheets(store: Store, ids: readonly string[]): Promise<void> {
  await store.prepSheets.bulkDelete([...ids]);
  await store.drafts.where('conversation').anyOf(ids.map(prepSheetPlace)).delete();
}

/** Deletes everything. All or nothing. */
export async function deleteEverything(store: Store): Promise<void> {
  await deletePermanently(store, 'everything', async () => {
    for (const table of [...tablesOf(store), store.deletions]) await table.clear();
  });
}

/**
 * Deletes what was written down in conversations that were last touched before an epoch time (ms), and prep sheets of days before
 * it. That conversations were held, the way through the steps, the answer and what was promised stay. Returns how many
 * conversations it touched.
 */
export async function deleteNotesBefore(store: Store, before: number): Promise<number> {
  const old = await store.conversations.where('touchedAt').below(before).primaryKeys();
  await store.drafts.where('conversation').anyOf(old).delete();
  await store.drafts
    .where('conversation')
    .equals(FOLLOW_UPS)
    .or('conversation')
    .startsWithAnyOf(START, PERSON, PREP_SHEET)
    .filter(({ begunAt }) => begunAt < before)
    .delete();
  let touched = 0;
  for (const id of old) {
    // Most were seen to before: they are read, and nothing is written.
    if ((await eventsOf(store, id)).every((event) => withoutNotes(event) === event)) continue;
    await deletePermanently(store, { wordsOf: id }, () => rewrite(store, id, withoutNotes));
    touched += 1;
  }
  const prepSheets = await prepSheetsBefore(store, before);
  if (prepSheets.length > 0)
    await deletePermanently(store, { prepSheets }, () => removePrepSheets(store, prepSheets));
  return touched;
}

/** The ids of prep sheets that were last changed before an epoch time (ms), and whose day, if they have one, was before it, too. */
async function prepSheetsBefore({ prepSheets }: Store, before: number): Promise<string[]> {
  const { date } = momentOf(new Date(before));
  const old = (await prepSheets.toArray()).filter(
    ({ at, changedAt }) => changedAt < before && (at === null || at.date < date),
  );
  return old.map(({ id }) => id);
}

/** Within a transaction: changes or removes (null) events of a log, and all that is shown of it. */
async function rewrite(
  store: Store,
  conversation: string,
  change: (event: ConversationEvent) => ConversationEvent | null,
): Promise<void> {
  const log = await eventsOf(store, conversation);
  const was = new Set(log);
  const kept = log.flatMap((event) => change(event) ?? []);
  const stays = new Set(kept.map(({ id }) => id));
  await store.events.bulkDelete(log.map(({ id }) => id).filter((id) => !stays.has(id)));
  await store.events.bulkPut(kept.filter((event) => !was.has(event)));
  await projectAnew(store, conversation, kept, log);
}

/** Within a transaction: tells anew what is shown of a log, in which `changed` are new or gone. */
export async function projectAnew(
  store: Store,
  conversation: string,
  log: readonly ConversationEvent[],
  changed: readonly ConversationEvent[],
): Promise<void> {
  const row = await store.conversations.get(conversation);
  const { state } = foldConversation(log);
  await updateProjections(store, state, conversation, (row?.revision ?? 0) + 1, changed);
}

async function removeConversations(store: Store, ids: readonly string[]): Promise<void> {
  await removeLogs(store, ids);
  await store.conversations.bulkDelete([...ids]);
  await deleteSearchTexts(store, ids);
  await removeWordsOfFollowUps(store, await store.followUps.where('conversation').anyOf(ids).primaryKeys());
  await store.followUps.where('conversation').anyOf(ids).delete();
  await store.drafts.where('conversation').anyOf(ids).delete();
  await removePrepSheets(store, await store.prepSheets.where('conversation').anyOf(ids).primaryKeys());
}

/** Deletes the events of conversations, by their ids. */
export async function removeLogs(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await store.events.where('[conversation+id]').between([id, ''], [id, '\uffff']).delete();
  }
}

/** What was being typed about follow-ups goes with them. */
async function removeWordsOfFollowUps(store: Store, ids: readonly string[]): Promise<void> {
  await store.drafts.bulkDelete(wordsOfFollowUps(ids));
}

/** Where what is being typed about follow-ups, by their ids, stands among the drafts. */
export function wordsOfFollowUps(ids: readonly string[]): [string, string][] {
  return ids.flatMap((id) => followUpFields(id).map((field): [string, string] => [FOLLOW_UPS, field]));
}
