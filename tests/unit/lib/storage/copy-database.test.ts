/** Copying a store, and telling the databases of stores from others. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyTables, eraseStore } from '../../../../lib/storage/copy-database.ts';
import { MARKS } from '../../../../lib/storage/database-mark.ts';
import { keepOpen, markStore, storeNames, storesOnDisk } from '../../../../lib/storage/on-disk.ts';
import { databasesOf, PASSING_DATABASE, Store, storeOf } from '../../../../lib/storage/store.ts';

let from: Store;
let to: Store;
beforeEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  [from, to] = [new Store('kitchen-table-from'), new Store('kitchen-table-to')];
});
afterEach(() => Promise.all([from.delete(), to.delete()]));

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
const putPeople = (count: number) => from.people.bulkPut(ids(count).map((id) => ({ id, name: id }) as never));
const putDrafts = (count: number) =>
  from.drafts.bulkPut(ids(count).map((field) => ({ conversation: 'c', field, text: 'x' }) as never));

describe('a copy', () => {
  test.each([0, 1, 499, 500, 501, 1_001])(
    'has all %i rows, each once, whatever their keys are made of',
    async (count) => {
      await putPeople(count);
      await putDrafts(count);
      await copyTables([[from, to]], () => {});
      expect((await to.people.toArray()).map(({ id }) => id)).toEqual(ids(count));
      expect((await to.drafts.toArray()).map(({ field }) => field)).toEqual(ids(count));
    },
  );

  test('says how much is done, over all tables, to the end', async () => {
    await putPeople(1_000);
    await putDrafts(1_000);
    const heard: number[] = [];
    await copyTables([[from, to]], (done) => heard.push(done));
    expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('takes along nothing of what the database says of itself', async () => {
    await markStore(from.name, { state: 'whole', wrapped: null, at: 1 });
    await putPeople(1);
    await copyTables([[from, to]], () => {});
    expect(await to.table(MARKS).count()).toBe(0);
  });

  test('ends with the signal’s reason, before the next part and after the last', async () => {
    await putPeople(501);
    for (const at of [0.5, 1]) {
      await to.people.clear();
      const ending = new AbortController();
      const progress = (done: number) => {
        if (done >= at) ending.abort(new Error('enough'));
      };
      await expect(copyTables([[from, to]], progress, ending.signal)).rejects.toThrow('enough');
      expect(await to.people.count()).toBe(at === 0.5 ? 500 : 501);
    }
  });

  test('that has not all arrived is none', async () => {
    await putPeople(1);
    await to.people.put({ id: 'other', name: 'other' } as never);
    await expect(copyTables([[from, to]], () => {})).rejects.toThrow();
  });
});

test.each([
  ['kitchen-table', 'kitchen-table'],
  ['kitchen-table-b', 'kitchen-table-b'],
  ['kitchen-table-b-snapshots', 'kitchen-table-b'],
  ['kitchen-table-snapshots', 'kitchen-table'],
  ['kitchen-table-snapshots-b', 'kitchen-table-snapshots-b'],
  [PASSING_DATABASE, null],
  ['a-kitchen-table', null],
  ['kitchen-tables', null],
  ['', null],
])('%s belongs to the store %s', (database, store) => {
  expect(storeOf(database)).toBe(store);
});

test('a store is erased with its snapshots, and no other', async () => {
  await putPeople(3);
  await from.snapshots.open();
  await to.open();
  from.close();
  expect(databasesOf(from.name)).toHaveLength(2);
  await eraseStore(from.name);
  expect(await storeNames()).toEqual([to.name]);
  await eraseStore(from.name);
});

describe('the stores on the disk', () => {
  test('are named once each, though each has two databases, and nothing else is named', async () => {
    const other = new Dexie('something-else');
    other.version(1).stores({});
    await Promise.all([from.open(), from.snapshots.open(), other.open()]);
    expect(await storeNames()).toEqual([from.name]);
    await other.delete();
  });

  test('say what they are, and whether they hold anything, in the snapshots too', async () => {
    const look = async () =>
      (await storesOnDisk()).map(({ mark, hasRows }) => [mark?.state ?? null, hasRows]);
    expect(await look()).toEqual([]);
    await from.open();
    expect(await look()).toEqual([[null, false]]);
    await from.snapshots.open();
    expect(await look()).toEqual([[null, false]]);
    await markStore(from.name, { state: 'copy', wrapped: null });
    expect(await look()).toEqual([['copy', false]]);
    await from.snapshots.generations.put({ at: 1, conversations: [], people: [], followUps: [] } as never);
    expect(await look()).toEqual([['copy', true]]);
    await from.snapshots.generations.clear();
    await putPeople(1);
    expect(await look()).toEqual([['copy', true]]);
  });

  test('are marked without being opened as a store, and one is made where there is none', async () => {
    await markStore(to.name, { state: 'whole', wrapped: 'k', at: 3 });
    expect(await to.isHere()).toBe(true);
    await markStore(to.name, { state: 'moved', wrapped: 'k', to: 'x' });
    expect(await to.isHere()).toBe(false);
    expect(await to.table(MARKS).toArray()).toEqual([{ id: 'store', state: 'moved', wrapped: 'k', to: 'x' }]);
  });

  test('of a schema before marks stay as they are', async () => {
    const older = new Dexie(from.name);
    older.version(4).stores({ people: 'id' });
    await older.open();
    older.close();
    await markStore(from.name, { state: 'whole', wrapped: null, at: 1 });
    const raw = await new Dexie(from.name).open();
    expect([raw.verno, raw.tables.map(({ name }) => name)]).toEqual([4, ['people']]);
    raw.close();
    expect(await storesOnDisk()).toEqual([{ name: from.name, mark: null, hasRows: false }]);
  });

  test('count as holding something where they cannot be opened: they are never taken for nothing', async () => {
    await from.open();
    from.close();
    const opening = vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(new Error('The disk is broken.'));
    expect(await storesOnDisk()).toEqual([{ name: from.name, mark: null, hasRows: true }]);
    opening.mockRestore();
  });

  test('are kept open by nobody who looks for one that is not there', async () => {
    await keepOpen(from.name);
    expect(await storeNames()).toEqual([]);
  });
});
