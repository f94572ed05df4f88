/** Finds people. */
import type { FollowUp } from '../follow-up/follow-up.ts';
import { wordsOf } from '../search/find.ts';
import { isNamed } from '../search/is-named.ts';
import type { ConversationRow, PersonRow } from './rows.ts';
import type { Store } from './store.ts';

/** People whose name begins so, in any case, at most `most` of them, by name. '' finds nobody. */
export async function peopleNamed(store: Store, beginning: string, most: number): Promise<PersonRow[]> {
  const name = beginning.trim();
  if (name === '') return [];
  return store.people.where('name').startsWithIgnoreCase(name).limit(most).toArray();
}

/**
 * People with a word in their name for each word typed, which begins so, in any case and without accents; at most
 * `most` of them, by name. '' finds nobody. Reads the names alone, which of thousands takes a moment.
 */
export async function peopleFound(store: Store, typed: string, most: number): Promise<PersonRow[]> {
  const sought = wordsOf(typed);
  if (sought.length === 0) return [];
  const names = (await store.people.orderBy('name').uniqueKeys()) as string[];
  const found = names.filter((name) => isNamed(name, sought));
  return store.people.where('name').anyOf(found.slice(0, most)).limit(most).toArray();
}

/** Everyone, by name. */
export async function everyone(store: Store): Promise<PersonRow[]> {
  return store.people.orderBy('name').toArray();
}

/** All that is known of a person; undefined for one who is not there. */
export async function knownOf(
  store: Store,
  id: string,
): Promise<{ person: PersonRow | undefined; conversations: ConversationRow[]; followUps: FollowUp[] }> {
  const [person, conversations, followUps] = await Promise.all([
    store.people.get(id),
    store.conversations.where({ person: id }).toArray(),
    store.followUps.where({ person: id }).toArray(),
  ]);
  return { person, conversations: conversations.sort((a, b) => b.startedAt - a.startedAt), followUps };
}

/**
 * Changes how a person is called or reached, at an epoch time (ms); a new name is on their follow-ups too. What their
 * conversations call them is said there. One who is gone stays gone.
 */
export async function changePerson(
  store: Store,
  id: string,
  change: Partial<Pick<PersonRow, 'name' | 'email' | 'phone'>>,
  now: number,
): Promise<void> {
  await store.transaction('rw', [store.people, store.followUps], async () => {
    await store.people.update(id, { ...change, changedAt: now });
    if (change.name !== undefined) await store.followUps.where({ person: id }).modify({ name: change.name });
  });
}
