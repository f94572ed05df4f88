/** Who follows what is read in several steps hears of a change in every table that was read. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { followQuery } from '../../../../lib/storage/follow-query.ts';
import { firstDue, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { loadPatternsInput } from '../../../../lib/storage/patterns-input.ts';
import { everyone, knownOf, recentPeople } from '../../../../lib/storage/people.ts';
import { conversationsWith } from '../../../../lib/storage/row-details.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

const ROSA = { id: 'p1', name: 'Rosa', email: '', phone: '', changedAt: 0 };
const HELD = conversationRow('c1', { person: 'p1' });
const DUE = { ...followUp('', '2026-11-20'), id: 'f1', person: 'p1' };
const NOW = new Date(2026, 10, 23).getTime();
const noted = (text: string) => ({
  conversation: 'c1',
  sayings: [{ id: 'n1', kind: 'note' as const, text, at: 1 }],
});

/** More than are read at once, several times over. */
const MANY = Array.from({ length: 2_600 }, (_, at) => `m${10_000 + at}`);
const LAST = 'm12599';

const queries = {
  knownOf: (store: Store) => knownOf(store, 'p1', 12),
  recentPeople: (store: Store) => recentPeople(store, 12),
  firstDue: (store: Store) => firstDue(store, NOW, NOW, 20),
};
const writes = {
  people: (store: Store) => store.people.put({ ...ROSA, name: 'Rosa M.' }),
  conversations: (store: Store) => store.conversations.put({ ...HELD, revision: HELD.revision + 1 }),
  followUps: (store: Store) => store.followUps.put({ ...DUE, what: 'something else' }),
  sayings: (store: Store) => store.sayings.put(noted('something else')),
};

test.each<[keyof typeof queries, keyof typeof writes]>([
  ['knownOf', 'people'],
  ['knownOf', 'conversations'],
  ['knownOf', 'followUps'],
  ['knownOf', 'sayings'],
  ['recentPeople', 'people'],
  ['recentPeople', 'conversations'],
  ['firstDue', 'people'],
  ['firstDue', 'followUps'],
])('%s hears of %s', async (query, table) => {
  const store = newStore();
  await store.people.put(ROSA);
  await store.conversations.put(HELD);
  await store.followUps.put(DUE);
  await store.sayings.put(noted('something'));
  const heard = vi.fn();
  const following = new AbortController();
  await new Promise((resolve, reject) => {
    const listener = (answer: unknown) => resolve(heard(answer));
    followQuery<unknown>(() => queries[query](store), listener, reject, following.signal);
  });
  await writes[table](store);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  following.abort();
});

test.each<[string, (store: Store) => Promise<unknown>, (store: Store) => Promise<unknown>]>([
  ['everyone', everyone, (store) => store.people.put({ ...ROSA, id: LAST, name: 'Rosa M.' })],
  [
    'open follow-ups',
    openFollowUps,
    (store) => store.followUps.put({ ...DUE, id: LAST, what: 'something else' }),
  ],
  [
    'patterns',
    loadPatternsInput,
    (store) => store.conversations.put({ ...HELD, id: LAST, revision: HELD.revision + 1 }),
  ],
  [
    'the conversations with them',
    (store) => conversationsWith(store, MANY.slice(-150)),
    (store) => store.conversations.put({ ...HELD, id: LAST, person: LAST, revision: HELD.revision + 1 }),
  ],
  [
    'the conversations with who is the same',
    (store) => conversationsWith(store, MANY.slice(-150)),
    (store) => store.people.put({ ...ROSA, id: 'other', sameAs: LAST }),
  ],
])('of thousands, %s hear of the last one', async (_what, query, write) => {
  const store = newStore();
  await store.people.bulkPut(MANY.map((id) => ({ ...ROSA, id })));
  await store.conversations.bulkPut(MANY.map((id) => ({ ...HELD, id, person: id })));
  await store.followUps.bulkPut(MANY.map((id) => ({ ...DUE, id, person: id })));
  const heard = vi.fn();
  const following = new AbortController();
  await new Promise((resolve, reject) => {
    const listener = (answer: unknown) => resolve(heard(answer));
    followQuery<unknown>(() => query(store), listener, reject, following.signal);
  });
  await write(store);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  following.abort();
});
