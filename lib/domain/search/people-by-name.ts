/** Orders the people whose names were found. */
import type { SearchEntry } from './search-index.ts';

/** By name, each once: by their own name where that was found, too. */
export function peopleByName(found: Iterable<readonly SearchEntry[]>): SearchEntry[] {
  const once = new Map<string, SearchEntry>();
  for (const entry of [...found].flat().sort(byName)) {
    const kept = once.get(entry.id);
    if (kept === undefined || (kept.isOtherName && !entry.isOtherName)) once.set(entry.id, entry);
  }
  return [...once.values()].sort(byName);
}

function byName(one: SearchEntry, other: SearchEntry): number {
  return one.text < other.text ? -1 : 1;
}
