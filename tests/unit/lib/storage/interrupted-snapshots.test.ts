/** Snapshots that the browser does not let come to their end at once. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteConversation, deleteNote } from '../../../../lib/storage/deletion.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { backupOfGeneration, generationsOf } from '../../../../lib/storage/list-snapshots.ts';
import { writeAll } from '../../../../lib/storage/permanent-deletion.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { snapshotSteps, takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { makeStore } from '../../../seed/make-store.ts';
import { newStore } from './new-store.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 9);
const HELD = 420;
/** So many conversations are gone on with on a day. */
const CHANGED = 20;

let store: Store;
beforeEach(async () => {
  store = newStore();
  const all = [...makeStore({ conversations: HELD, notes: HELD, followUps: 40, people: 60 })];
  await writeAll(store, async () => {
    await store.events.bulkPut(all.flatMap(({ events }) => events));
    await store.conversations.bulkPut(all.map(({ conversation }) => conversation));
    await store.people.bulkPut(all.map(({ person }) => person));
    await store.followUps.bulkPut(all.flatMap(({ followUps }) => followUps));
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.snapshots.delete();
  await store.delete();
});

const copies = () => store.snapshots.logs.count();
const ids = () => store.conversations.toCollection().primaryKeys();

/** Takes so many steps, as at one waking. Returns what the last one said. */
async function wake(now: number, steps: number) {
  const step = snapshotSteps(store);
  for (let taken = 1; taken < steps; taken += 1) {
    const said = await step(now);
    if (said !== 'more') return said;
  }
  return step(now);
}

/** Takes one to its end, two steps at a waking. Returns the number of wakings, and the most copies there were. */
async function takeInWakings(now: number) {
  for (let wakings = 1, most = 0; ; wakings += 1) {
    const said = await wake(now + wakings * 1_000, 2);
    most = Math.max(most, await copies());
    if (said !== 'more') return { said, wakings, most };
  }
}

/** How many copies the generations name. */
async function namedCopies(): Promise<number> {
  const all = await store.snapshots.generations.toArray();
  return new Set(
    all.flatMap(({ conversations }) => conversations.map(({ conversation, at }) => `${conversation} ${at}`)),
  ).size;
}

test('however often it fails and is tried again, nothing is copied twice, and in the end all of it is there', async () => {
  const put = store.snapshots.logs.bulkPut.bind(store.snapshots.logs);
  let puts = 0;
  vi.spyOn(store.snapshots.logs, 'bulkPut').mockImplementation(((logs: never[]) => {
    puts += 1;
    return puts % 3 === 0 ? Promise.reject(new Error('The worker ended.')) : put(logs);
  }) as never);
  let tries = 0;
  for (let isTaken = false; !isTaken; tries += 1) {
    isTaken = await takeSnapshot(store, NOW + tries * 1_000).catch(() => false);
    expect(await copies()).toBeLessThanOrEqual(HELD);
    expect(tries).toBeLessThan(HELD);
  }
  const [newest] = await generationsOf(store);
  expect(newest?.conversations).toBe(HELD);
  const { conversations } = await backupOfGeneration(store, newest?.at ?? 0);
  expect(conversations).toEqual((await exportBackup(store, {}, NOW)).conversations);
});

test('ten days in short wakings: each has its snapshot, and no copy is there that none of them names', async () => {
  for (let day = 0; day < 10; day += 1) {
    const { said, wakings, most } = await takeInWakings(NOW + day * DAY);
    expect(said).toBe('taken');
    expect(wakings).toBeGreaterThan(4);
    expect(await copies()).toBe(await namedCopies());
    expect((await generationsOf(store))[0]).toMatchObject({ conversations: HELD });
    // Of what does not change there is one copy, however many days go by.
    expect(most).toBeLessThanOrEqual(HELD + 9 * CHANGED);
    const some = (await ids()).slice(day * CHANGED, (day + 1) * CHANGED);
    await store.conversations
      .where('id')
      .anyOf(some)
      .modify((row) => {
        Object.assign(row, { revision: row.revision + 1, touchedAt: NOW + day * DAY });
      });
  }
});

test('what interrupted ones of an earlier version left behind goes before anything is copied', async () => {
  const orphans = Array.from({ length: 50 }, (_, index) => ({
    conversation: `gone ${index}`,
    at: 7,
    person: 'somebody',
    events: [],
  }));
  await store.snapshots.logs.bulkPut(orphans);
  expect(await wake(NOW, 1)).toBe('more');
  expect(await copies()).toBe(0);
  await takeInWakings(NOW);
  expect(await copies()).toBe(HELD);
});

test('more copies than are looked at in a step are looked at in several, each going on from the last', async () => {
  const named = Array.from({ length: 4_000 }, (_, index) => `a ${String(index).padStart(4, '0')}`);
  const logs = [...named, 'b, which no generation names'].map((conversation) => ({
    ...{ conversation, at: 7, person: 'somebody', events: [] },
  }));
  await store.snapshots.logs.bulkPut(logs);
  const conversations = named.map((conversation) => ({ conversation, at: 7, revision: 1, touchedAt: 7 }));
  await store.snapshots.generations.put({ at: 7, conversations, people: [], followUps: [] });
  const phase = async () => (await store.snapshots.taking.get('taking'))?.phase;
  await wake(NOW, 2);
  expect([await phase(), await copies()]).toEqual(['clearing', 4_001]);
  await wake(NOW, 1);
  expect([await phase(), await copies()]).toEqual(['copying', 4_000]);
});

test('one of a store in which nothing changed says so', async () => {
  expect((await takeInWakings(NOW)).said).toBe('taken');
  expect((await takeInWakings(NOW + DAY)).said).toBe('unchanged');
});

test('a generation that goes while it is looked at which copies are named keeps none of them', async () => {
  await takeInWakings(NOW);
  const { generations } = store.snapshots;
  const get = generations.get.bind(generations);
  vi.spyOn(generations, 'get').mockImplementationOnce((async (at: number) => {
    await generations.delete(at);
    return get(at);
  }) as never);
  expect((await takeInWakings(NOW + DAY)).said).toBe('unchanged');
  expect(await copies()).toBe(0);
});

test('no copy is named of a conversation of which words were deleted between two wakings', async () => {
  await wake(NOW, 4);
  const [first = ''] = await ids();
  await deleteNote(store, first, 'any');
  await takeInWakings(NOW);
  expect([await namedCopies(), await copies()]).toEqual([HELD - 1, HELD - 1]);
});

test('what is deleted between two wakings is in no snapshot, nor in what is kept of the one under way', async () => {
  await wake(NOW, 4);
  const [first = ''] = await ids();
  await deleteConversation(store, first);
  const kept = await Promise.all(store.snapshots.tables.map((table) => table.toArray()));
  expect(JSON.stringify(kept)).not.toContain(first);
  await takeInWakings(NOW);
  expect((await generationsOf(store))[0]?.conversations).toBe(HELD - 1);
});

test('one that is asked for while another is under way has what came since', async () => {
  await wake(NOW, 4);
  const [first = ''] = await ids();
  await store.conversations.update(first, { revision: 99 });
  expect(await takeSnapshot(store, NOW + 5_000)).toBe(true);
  const newest = await store.snapshots.generations.orderBy('at').last();
  expect(newest?.conversations.find(({ conversation }) => conversation === first)?.revision).toBe(99);
});
