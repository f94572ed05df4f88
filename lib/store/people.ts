/** Finds people. */
import type { PersonRow } from './rows.ts';
import type { Store } from './store.ts';

/** People whose name begins so, in any case, at most `most` of them, by name. '' finds nobody. */
export async function peopleNamed(store: Store, beginning: string, most: number): Promise<PersonRow[]> {
  const name = beginning.trim();
  if (name === '') return [];
  return store.people.where('name').startsWithIgnoreCase(name).limit(most).toArray();
}
