/** Reads what was said the last time that one talked with somebody. */
import { type KnownBefore, type LastTime, lastTimeOf } from '../domain/person/last-time.ts';
import { idsOf } from './same-person.ts';
import { newestWritten } from './search-text.ts';
import type { Store } from './store.ts';

/** What was learned is looked for in so many of the newest conversations. */
const LEARNED_AMONG = 20;

/**
 * The last time with a person, by id; null where there was none. `except` is the conversation that is on. No log is read,
 * however many conversations there are. Throws Dexie's errors.
 */
export async function readLastTime(store: Store, person: string, except?: string): Promise<LastTime | null> {
  const ids = await idsOf(store, person);
  const [conversations, followUps] = await Promise.all([
    store.conversations.where('person').anyOf(ids).toArray(),
    store.followUps.where('person').anyOf(ids).toArray(),
  ]);
  if (conversations.length === 0) return null;
  const newest = conversations.sort((one, other) => other.startedAt - one.startedAt).slice(0, LEARNED_AMONG);
  const { learned } = await newestWritten(store, newest, Number.POSITIVE_INFINITY);
  return lastTimeOf({ conversations, followUps, learned }, except);
}

/** The same, and how they want to be spoken of, as it stands with them or whoever is the same. Throws Dexie's errors. */
export async function readKnownBefore(store: Store, person: string, except?: string): Promise<KnownBefore> {
  const rows = await store.people.bulkGet([...(await idsOf(store, person))]);
  const pronouns = rows.find((row) => row?.pronouns)?.pronouns ?? '';
  return { last: await readLastTime(store, person, except), pronouns };
}
