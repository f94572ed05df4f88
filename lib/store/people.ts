/** Finds people. */
import type { FollowUp } from '../follow-up/follow-up.ts';
import { wordsOf } from '../search/find.ts';
import { isNamed } from '../search/is-named.ts';
import type { ConversationRow, PersonRow } from './rows.ts';
import type { Store } from './store.ts';

/** People whose name begins so, in any case, at most `most` of them, by name. '' finds nobody. */
export async function peopleNamed(store: Store, beginning: string, most: number): Promise<PersonRow[]> {
  const sought = beginning.trim().toLowerCase();
  if (sought === '') return [];
  return (await everyone(store)).filter(({ name }) => name.toLowerCase().startsWith(sought)).slice(0, most);
}

/**
 * People with a word in their name for each word typed, which begins so, in any case and without accents; at most
 * `most` of them, by name. '' finds nobody.
 */
export async function peopleFound(store: Store, typed: string, most: number): Promise<PersonRow[]> {
  const sought = wordsOf(typed);
  if (sought.length === 0) return [];
  return (await everyone(store)).filter(({ name }) => isNamed(name, sought)).slice(0, most);
}

/** Everyone, by name. */
export async function everyone(store: Store): Promise<PersonRow[]> {
  return (await store.people.toArray()).sort((one, other) => (one.name < other.name ? -1 : 1));
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
