/**
 * What the popup shows first, read by means of the browser alone: what opens the store takes longer to load than this
 * takes to answer. Nothing is written here, and no database made.
 */
import { isPractice } from '../domain/conversation/practice.ts';
import type { DueGroup, FirstDue } from '../domain/follow-up/due-groups.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { UNENCRYPTED_DATABASE } from './connection/store-location.ts';
import { MARKS, type MarkRow } from './database-mark.ts';
import { firstOf, LAST_ID } from './follow-ups.ts';
import { inBatches } from './in-batches.ts';
import type { ConversationRow, OwnName, PeopleByIds, PersonRow } from './rows.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { moveProgress, storeLocation } from './settings/settings.ts';

/** What the popup's first picture shows. */
export interface FirstLook {
  /** The first follow-ups of each group. */
  readonly due: Readonly<Record<DueGroup, FirstDue>>;
  /** Whether there is a person or a conversation, other than practice. */
  readonly knowsAnyone: boolean;
}

/** The version of a database with today's tables, as the browser counts it: Dexie's, ten times. */
const VERSION = 10 * SCHEMA_VERSION;

/**
 * Reads it, with at most so many follow-ups of a group, as they are at an epoch time (ms). Null where it takes more than
 * this: the store is encrypted, is being moved, has not been found yet, comes from another version, or does not answer as it
 * should. Whoever opens the store then learns why. Never rejects.
 */
export function firstLook(now: number, most: number): Promise<FirstLook | null> {
  return lookWhereItIs(now, most).catch(() => null);
}

/**
 * The lock that whoever has the store open holds is not waited for: it would take as long as all the rest. What is read is
 * the store as long as its database says so, and deleting that database waits until it is closed here.
 */
async function lookWhereItIs(now: number, most: number): Promise<FirstLook | null> {
  // Where nearly everybody's store is; to open it takes as long as to ask whether it is there.
  const usual = openExisting(UNENCRYPTED_DATABASE);
  let other: typeof usual | undefined;
  try {
    const [place, moving] = await Promise.all([storeLocation.get(), moveProgress.get()]);
    if (place === null || place.wrapped !== null || moving !== null) return null;
    if (place.database !== UNENCRYPTED_DATABASE) other = openExisting(place.database);
    return await lookInto(await (other ?? usual), now, most);
  } finally {
    for (const opening of [usual, other]) void opening?.then((database) => database?.close());
  }
}

/** A database that there is; null where there is none, or it cannot be opened. */
function openExisting(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  // It would be made otherwise.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request).catch(() => null);
}

async function lookInto(database: IDBDatabase | null, now: number, most: number): Promise<FirstLook | null> {
  if (database?.version !== VERSION) return null;
  const reading = database.transaction([MARKS, 'followUps', 'people', 'conversations']);
  const [mark, open, knowsAnyone] = await Promise.all([
    answerOf<MarkRow | undefined>(reading.objectStore(MARKS).get('store')),
    openRows(reading),
    isAnyoneIn(reading),
  ]);
  if (mark !== undefined && (mark.state !== 'whole' || mark.wrapped !== null)) return null;
  return { due: await firstOf(peopleIn(reading), open, now, most), knowsAnyone };
}

function openRows(reading: IDBTransaction): Promise<(FollowUpDetails & OwnName)[]> {
  const byState = reading.objectStore('followUps').index('[state+id]');
  return inBatches((after, most) => {
    const rest = IDBKeyRange.bound(['open', after], ['open', LAST_ID], true);
    return answerOf<(FollowUpDetails & OwnName)[]>(byState.getAll(rest, most));
  });
}

function peopleIn(reading: IDBTransaction): PeopleByIds {
  const people = reading.objectStore('people');
  const get = (id: string) => answerOf<PersonRow | undefined>(people.get(id));
  return { people: { bulkGet: (ids) => Promise.all(ids.map(get)) } };
}

async function isAnyoneIn(reading: IDBTransaction): Promise<boolean> {
  if ((await answerOf(reading.objectStore('people').getAllKeys(null, 1))).length > 0) return true;
  const conversations = reading.objectStore('conversations');
  for (let after = ''; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [row] = await answerOf<(ConversationRow & OwnName)[]>(conversations.getAll(range, 1));
    if (row === undefined) return false;
    if (!isPractice(row)) return true;
    after = row.id;
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
