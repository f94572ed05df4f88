/** Everything that a search looks through, part by part: no part holds up the page that reads it. */
import type { Table } from 'dexie';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { SearchEntry } from '../domain/search/search-index.ts';
import { searchTextNewestFirst } from './search-text.ts';
import type { Store } from './store.ts';

/** So many rows are read at once, encrypted ones too. */
const BATCH_SIZE = 200;

/**
 * The names of all people, the follow-ups that were added by hand, what came of those that were closed, and what was written
 * down in conversations, the newest first. An entry's kind is that of a saying, or `person`; one that belongs to no
 * conversation has '' for it. Throws Dexie's errors.
 */
export async function* searchable(store: Store): AsyncGenerator<readonly SearchEntry[]> {
  const people: SearchEntry[] = [];
  for await (const rows of partsOf(store.people)) {
    people.push(...rows.map(({ id, name }) => ({ conversation: '', id, kind: 'person', text: name })));
  }
  yield people.sort((one, other) => (one.text < other.text ? -1 : 1));
  for await (const rows of partsOf(store.followUps)) {
    yield rows.toReversed().flatMap((row) => followUpEntry(row) ?? []);
  }
  for await (const rows of searchTextNewestFirst(store)) {
    yield rows.flatMap(({ conversation, sayings }) =>
      sayings.map(({ id, kind, text }) => ({ conversation, id, kind, text })),
    );
  }
}

/**
 * What a follow-up says that is written in no conversation: what was promised where it was added by hand, and what came of
 * it. Null where it says nothing of its own.
 */
export function followUpEntry({ id, conversation, what, result }: FollowUpDetails): SearchEntry | null {
  const text = [conversation === null ? what : '', result].filter((words) => words !== '').join(' · ');
  return text === '' ? null : { conversation: '', id, kind: 'promise', text };
}

/** What changes with everything that a search looks through, for `followQuery`. */
export async function searchableChanges({ people, followUps, sayings }: Store): Promise<unknown> {
  return Promise.all([people, followUps, sayings].map((table) => table.count()));
}

async function* partsOf<Row extends { readonly id: string }>(
  table: Table<Row, string>,
): AsyncGenerator<Row[]> {
  let last = '';
  for (;;) {
    const rows = await table.where('id').above(last).limit(BATCH_SIZE).toArray();
    yield rows;
    if (rows.length < BATCH_SIZE) return;
    last = rows.at(-1)?.id ?? '';
  }
}
