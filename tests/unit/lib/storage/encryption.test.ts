/** A sealed store is a store like any other, and a book with seven seals to whoever looks past it. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventsOf } from '../../../../lib/storage/append-events.ts';
import { copyTables, eraseStore } from '../../../../lib/storage/copy-database.ts';
import { extentOfEverything } from '../../../../lib/storage/deletion-extent.ts';
import { KEY_BYTES, sealing } from '../../../../lib/storage/encryption.ts';
import { changeFollowUp, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { everyone, peopleNamed } from '../../../../lib/storage/people.ts';
import type { PersonRow } from '../../../../lib/storage/rows.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { makeStore } from '../../../seed/make-store.ts';

const KEY = new Uint8Array(KEY_BYTES).fill(7);
const SIZE = { conversations: 12, notes: 60, followUps: 10, people: 5 };
let clear: Store;
let sealed: Store;
beforeEach(async () => {
  clear = new Store(`clear-${crypto.randomUUID()}`);
  sealed = new Store(`sealed-${crypto.randomUUID()}`, sealing(KEY));
  for (const held of makeStore(SIZE)) {
    await clear.events.bulkPut([...held.events]);
    await clear.conversations.put(held.conversation);
    await clear.sayings.bulkPut([...held.sayings]);
    await clear.followUps.bulkPut([...held.followUps]);
    await clear.people.put(held.person);
  }
  await copyTables([[clear, sealed]], () => {});
});
afterEach(() => Promise.all([eraseStore(clear.name), eraseStore(sealed.name)]));

/** The rows as they lie in the database. */
async function rawRows(name: string): Promise<Record<string, unknown>[]> {
  const raw = await new Dexie(name).open();
  const rows = await Promise.all(raw.tables.map((table) => table.toArray()));
  raw.close();
  return rows.flat();
}

test('what is asked of it is answered as by a store in clear', async () => {
  const ids = await clear.conversations.toCollection().primaryKeys();
  const questions: ((store: Store) => Promise<unknown>)[] = [
    (store) => everyone(store),
    (store) => peopleNamed(store, 'a', 8),
    (store) => openFollowUps(store),
    (store) => extentOfEverything(store),
    (store) => eventsOf(store, ids[0] ?? ''),
    (store) => store.conversations.orderBy('touchedAt').reverse().limit(3).toArray(),
    (store) => store.conversations.bulkGet([...ids, 'nobody']),
    (store) => store.conversations.filter(({ stake }) => (stake ?? '').length > 5).toArray(),
    (store) => store.sayings.where('conversation').above('').limit(4).toArray(),
    // Dexie tells rows that both sides of an `or` find by the cursor's primary key.
    (store) => store.conversations.where('id').above('').or('touchedAt').above(0).toArray(),
    async (store) => {
      const keys: unknown[] = [];
      await store.people.toCollection().each((_row, { primaryKey }) => keys.push(primaryKey));
      return keys;
    },
  ];
  for (const ask of questions) expect(await ask(sealed)).toEqual(await ask(clear));
});

test('what is changed in it stays sealed', async () => {
  const first = await sealed.followUps.toCollection().first();
  await changeFollowUp(sealed, first?.id ?? '', { state: 'done', closedAt: 5, result: 'she came' }, 5);
  expect(await sealed.followUps.get(first?.id ?? '')).toMatchObject({ state: 'done', result: 'she came' });
  expect(JSON.stringify(await rawRows(sealed.name))).not.toContain('she came');
});

test.each<[string, (people: Store['people'], row: PersonRow) => Promise<unknown>]>([
  ['put', (people, row) => people.put(row)],
  ['put with others', (people, row) => people.bulkPut([row])],
  ['added', (people, row) => people.add(row)],
  ['added with others', (people, row) => people.bulkAdd([row])],
])('what is %s is sealed', async (_how, write) => {
  const row = { id: 'p', name: 'Marisol', email: '', phone: '', changedAt: 1 };
  await write(sealed.people, row);
  expect(await sealed.people.get('p')).toEqual(row);
  expect(JSON.stringify(await rawRows(sealed.name))).not.toContain('Marisol');
});

test('nothing but keys, times and states lies in clear', async () => {
  const inClear = new Set((await rawRows(sealed.name)).flatMap((row) => Object.keys(row)));
  expect([...inClear].sort()).toEqual(
    ['closedAt', 'conversation', 'id', 'person', 'sealed', 'startedAt', 'state', 'touchedAt'].sort(),
  );
});

test('another key opens nothing', async () => {
  const other = new Store(sealed.name, sealing(new Uint8Array(KEY_BYTES).fill(8)));
  await expect(everyone(other)).rejects.toThrow();
  other.close();
});

test('a row in the place of another opens nothing', async () => {
  const raw = await new Dexie(sealed.name).open();
  const [one, two] = await raw.table('people').toArray();
  await raw.table('people').put({ ...one, sealed: two.sealed });
  raw.close();
  await expect(sealed.people.get(one.id)).rejects.toThrow();
});

test('erased, it is gone', async () => {
  sealed.close();
  await eraseStore(sealed.name);
  expect(await Dexie.exists(sealed.name)).toBe(false);
});
