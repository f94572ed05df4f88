/** Finds people. */
import type { PersonRow } from './rows.ts';
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
  const found = names.filter((name) => {
    const words = wordsOf(name);
    return sought.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return store.people.where('name').anyOf(found.slice(0, most)).limit(most).toArray();
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/\s+/).filter((word) => word !== '');
}
