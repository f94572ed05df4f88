/** What a search shows of the entries that it found. */
import type { Table } from 'dexie';
import type { FollowUp } from '../domain/follow-up/follow-up.ts';
import type { Apart } from '../domain/person/apart.ts';
import type { SearchEntry } from '../domain/search/search-index.ts';
import { named } from './names.ts';
import { namesakesAmong } from './namesakes.ts';
import type { NamedConversation, OwnName, PersonRow } from './rows.ts';
import { preparedIn } from './searchable.ts';
import type { Store } from './store.ts';

/** Something that was found, with the rows that say whose it is; undefined where it has none, or not any more. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly conversation: NamedConversation | undefined;
  readonly followUp: FollowUp | undefined;
  readonly person: PersonRow | undefined;
  /** The campaign or prep sheet: what it is called, '' where nobody named it. */
  readonly prepared?: { readonly id: string; readonly name: string } | undefined;
  /** What tells a person apart where another one who was found has the same name; undefined elsewhere. */
  readonly apart?: Apart | undefined;
}

/** The rows that belong to what was found, in the same order. Throws Dexie's errors. */
export async function describeEntries(store: Store, entries: readonly SearchEntry[]): Promise<FoundEntry[]> {
  const isFollowedUp = ({ kind }: SearchEntry) => kind === 'promise' || kind === 'follow-up';
  const isPerson = ({ kind }: SearchEntry) => kind === 'person';
  const preparedOf = (kind: string) =>
    entries.map((entry) => (entry.kind === kind ? (preparedIn(entry) ?? '') : ''));
  const [conversations, followUps, people, campaigns, prepSheets] = await Promise.all([
    namedById(
      store,
      store.conversations,
      entries.map(({ conversation }) => conversation),
    ),
    namedById(
      store,
      store.followUps,
      entries.map((entry) => (isFollowedUp(entry) ? entry.id : '')),
    ),
    store.people.bulkGet(entries.map((entry) => (isPerson(entry) ? entry.id : ''))),
    store.campaigns.bulkGet(preparedOf('campaign')),
    store.prepSheets.bulkGet(preparedOf('prep-sheet')),
  ]);
  const apart = await namesakesAmong(
    store,
    people.filter((person) => person !== undefined),
  );
  return entries.map((entry, at) => ({
    entry,
    conversation: conversations.get(entry.conversation),
    followUp: followUps.get(isFollowedUp(entry) ? entry.id : ''),
    person: people[at],
    prepared: campaigns[at] ?? prepSheets[at],
    apart: apart.get(people[at]?.id ?? ''),
  }));
}

/** The rows that a table has of these ids, by id, with the names of their people. */
async function namedById<Row extends { readonly id: string; readonly person: string } & OwnName>(
  store: Store,
  table: Table<Row, string>,
  ids: readonly string[],
) {
  const rows = await table.bulkGet([...new Set(ids)]);
  const found = await named(
    store,
    rows.filter((row) => row !== undefined),
  );
  return new Map(found.map((row) => [row.id, row] as const));
}
