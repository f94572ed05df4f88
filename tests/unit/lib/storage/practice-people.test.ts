import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dana } from '../../../../lib/domain/practice/people/dana.ts';
import { extentOfEverything } from '../../../../lib/storage/deletion-extent.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import {
  beginDeletingPracticePerson,
  finishDeletion,
  pendingDeletions,
  undoDeletion,
} from '../../../../lib/storage/pending-deletions.ts';
import { keepPracticePerson, practicePeople } from '../../../../lib/storage/practice-people.ts';
import { Store } from '../../../../lib/storage/store.ts';

const ROSA = { ...dana, id: 'rosa', name: 'Rosa' };
let store: Store;

beforeEach(() => {
  store = new Store(`practice-people-${crypto.randomUUID()}`);
});
afterEach(() => store.close());

test('one who is brought in is kept, and one of the same id takes their place', async () => {
  await keepPracticePerson(store, ROSA, 1);
  await keepPracticePerson(store, { ...ROSA, version: 2 }, 2);
  expect(await practicePeople(store)).toEqual([{ ...ROSA, version: 2 }]);
  expect(await extentOfEverything(store)).toMatchObject({ practicePeople: 1 });
});

test('one whom this version cannot read is left alone', async () => {
  const newer = { id: 'newer', person: { ...ROSA, id: 'newer', voice: 'deep' } as never, changedAt: 1 };
  await store.practicePeople.put(newer);
  expect(await practicePeople(store)).toEqual([]);
  expect(await store.practicePeople.get('newer')).toEqual(newer);
});

test('a deletion takes them off the list, can be undone, and is carried out otherwise', async () => {
  await keepPracticePerson(store, ROSA, 1);
  await beginDeletingPracticePerson(store, 'rosa', 2);
  expect(await practicePeople(store)).toEqual([]);
  expect(await pendingDeletions(store)).toMatchObject([{ kind: 'practicePerson', name: 'Rosa' }]);
  expect(await undoDeletion(store, 'rosa')).toEqual([]);
  expect(await practicePeople(store)).toEqual([ROSA]);
  await beginDeletingPracticePerson(store, 'rosa', 3);
  expect(await finishDeletion(store, 'rosa')).toBe(true);
  expect(await store.practicePeople.count()).toBe(0);
  expect(await pendingDeletions(store)).toEqual([]);
});

test('one who is brought in again while they are being deleted stays', async () => {
  await keepPracticePerson(store, ROSA, 1);
  await beginDeletingPracticePerson(store, 'rosa', 2);
  await keepPracticePerson(store, ROSA, 3);
  expect(await pendingDeletions(store)).toEqual([]);
  expect(await practicePeople(store)).toEqual([ROSA]);
});

test('a backup takes them along, and brings them in elsewhere; a part of one does not', async () => {
  await keepPracticePerson(store, ROSA, 1);
  const backup = await exportBackup(store, {}, 5);
  expect((await exportBackup(store, { from: 0 }, 5)).practicePeople).toEqual([]);
  const elsewhere = new Store(`practice-people-${crypto.randomUUID()}`);
  const plan = await planImport(elsewhere, backup);
  expect(plan.practicePeople).toEqual({ added: 1, changed: 0, same: 0 });
  await writeImport(elsewhere, plan);
  expect(await practicePeople(elsewhere)).toEqual([ROSA]);
  elsewhere.close();
});
