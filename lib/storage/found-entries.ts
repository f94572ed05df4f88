/** What a search shows of the entries that it found. */
import type { FollowUp } from '../domain/follow-up/follow-up.ts';
import type { SearchEntry } from '../domain/search/search-index.ts';
import { type Apart, namesakesAmong } from './namesakes.ts';
import type { ConversationRow, PersonRow } from './rows.ts';
import type { Store } from './store.ts';

/** Something that was found, with the rows that say whose it is; undefined where it has none, or not any more. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly conversation: ConversationRow | undefined;
  readonly followUp: FollowUp | undefined;
  readonly person: PersonRow | undefined;
  /** What tells a person apart where another one who was found has the same name; undefined elsewhere. */
  readonly apart?: Apart | undefined;
}

/** The rows that belong to what was found, in the same order. Throws Dexie's errors. */
export async function describeEntries(store: Store, entries: readonly SearchEntry[]): Promise<FoundEntry[]> {
  const isPromise = ({ kind }: SearchEntry) => kind === 'promise';
  const isPerson = ({ kind }: SearchEntry) => kind === 'person';
  const [conversations, followUps, people] = await Promise.all([
    store.conversations.bulkGet(entries.map(({ conversation }) => conversation)),
    store.followUps.bulkGet(entries.map((entry) => (isPromise(entry) ? entry.id : ''))),
    store.people.bulkGet(entries.map((entry) => (isPerson(entry) ? entry.id : ''))),
  ]);
  const apart = await namesakesAmong(
    store,
    people.filter((person) => person !== undefined),
  );
  return entries.map((entry, at) => ({
    entry,
    conversation: conversations[at],
    followUp: followUps[at],
    person: people[at],
    apart: apart.get(people[at]?.id ?? ''),
  }));
}
