import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import * as deletion from '../../../../lib/storage/deletion.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { addFollowUp } from '../../../../lib/storage/follow-ups.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { backupOfGeneration, generationsOf } from '../../../../lib/storage/list-snapshots.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { snapshotSteps, takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { type LockName, withLock } from '../../../../lib/storage/with-lock.ts';
import { toldOf } from '../../strings.ts';
import { type Doing, device, SIX_PM } from '../domain/conversation/some-events.ts';
import { newStore } from './new-store.ts';

const DAY = 86_400_000;
const NOW = SIX_PM + DAY;

let store: Store;
beforeEach(() => {
  store = newStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.snapshots.delete();
});

const noted =
  (id: string, text: string): Doing =>
  () =>
    intents.addNote({ id, text, step: 'agitation', begunAt: 1 });
const promised: Doing = () =>
  intents.addCommitment('a-promise', { what: 'come', due: null, way: 'call', followUpAt: null });

/** A conversation on a device of its own, in the store; `act` goes on with it. */
async function hold(name: string, ...doings: readonly Doing[]) {
  const here = device(name);
  let conversation = here.begin();
  const id = conversation.state.id ?? '';
  const act = async (...more: readonly Doing[]) => {
    for (const doing of more) {
      here.pass(1_000);
      const { after, events } = here.act(conversation, doing);
      await appendEvents(store, new Map(), id, events);
      conversation = after;
    }
  };
  await appendEvents(store, new Map(), id, conversation.log);
  await act(...doings);
  return { id, person: conversation.state.person?.id ?? '', act };
}

/** All that lies in the snapshots, as text. */
async function words(): Promise<string> {
  return JSON.stringify(await Promise.all(store.snapshots.tables.map((table) => table.toArray())));
}

const times = async () => (await generationsOf(store)).map(({ at }) => at);

describe('taking', () => {
  test('copies only what changed, and says at a glance what there is', async () => {
    const first = await hold('one', noted('a-note', 'cold all winter'));
    await hold('another', promised);
    expect(await takeSnapshot(store, NOW)).toBe(true);
    await first.act(noted('more', 'and dark'));
    expect(await takeSnapshot(store, NOW + DAY)).toBe(true);
    expect(await store.snapshots.logs.count()).toBe(3);
    expect(await generationsOf(store)).toEqual([
      { at: NOW + DAY, conversations: 2, people: 2, followUps: 1 },
      { at: NOW, conversations: 2, people: 2, followUps: 1 },
    ]);
    const [old, now] = [await backupOfGeneration(store, NOW), await backupOfGeneration(store, NOW + DAY)];
    expect(JSON.stringify(old)).not.toContain('and dark');
    expect(now).toEqual(await exportBackup(store, {}, NOW + DAY));
  });

  test('takes none of nothing, and none where nothing changed', async () => {
    expect(await takeSnapshot(store, NOW)).toBe(false);
    const { person } = await hold('one');
    expect(await takeSnapshot(store, NOW)).toBe(true);
    expect(await takeSnapshot(store, NOW + DAY)).toBe(false);
    await store.people.update(person, { email: 'rosa@example.org' });
    expect(await takeSnapshot(store, NOW + 2 * DAY)).toBe(true);
    expect(await times()).toEqual([NOW + 2 * DAY, NOW]);
    expect(await store.snapshots.logs.count()).toBe(1);
  });

  test('reads many conversations part by part', async () => {
    for (let held = 0; held < 120; held += 1) await hold(`device ${held}`, noted(`note ${held}`, `${held}`));
    const progress = vi.fn();
    await takeSnapshot(store, NOW, progress);
    expect(progress.mock.calls).toEqual([[50 / 120], [100 / 120]]);
    const backup = await backupOfGeneration(store, NOW);
    expect(backup).toEqual(await exportBackup(store, {}, NOW));
  });

  test('keeps few, and no log that none of them names', async () => {
    const { act } = await hold('one');
    for (let day = 0; day < 40; day += 1) {
      await act(noted(`note ${day}`, `${day}`));
      await takeSnapshot(store, NOW + day * DAY);
    }
    expect((await times()).length).toBeLessThan(7);
    expect((await times())[0]).toBe(NOW + 39 * DAY);
    expect(await store.snapshots.logs.count()).toBe((await times()).length);
  });

  test('has the newest stay the newest where the clock was set back', async () => {
    const { act } = await hold('one');
    await takeSnapshot(store, NOW);
    await act(noted('a-note', 'cold'));
    await takeSnapshot(store, NOW - DAY);
    expect(await times()).toEqual([NOW + 1, NOW]);
  });

  test('takes no notice of those that a clock far ahead has dated, once it is right', async () => {
    const { act } = await hold('one');
    await takeSnapshot(store, NOW);
    for (const day of [400, 401]) {
      await act(noted(`note ${day}`, `${day}`));
      await takeSnapshot(store, NOW + day * DAY, undefined, false);
    }
    // Nothing goes by its age while the clock is doubted.
    expect(await times()).toEqual([NOW + 401 * DAY, NOW + 400 * DAY, NOW]);
    for (let day = 1; day < 12; day += 1) {
      await act(noted(`note ${day}`, `${day}`));
      expect(await takeSnapshot(store, NOW + day * DAY)).toBe(true);
      expect((await times())[0]).toBe(NOW + day * DAY);
    }
    expect((await times()).length).toBeLessThan(7);
    expect((await times())[1]).toBe(NOW + 10 * DAY);
  });

  test('leaves the dates of generations alone while the clock is not believed', async () => {
    const { act } = await hold('one');
    await takeSnapshot(store, NOW + 400 * DAY, undefined, false);
    await act(noted('a-note', 'cold'));
    await takeSnapshot(store, NOW, undefined, false);
    expect(await times()).toEqual([NOW + 400 * DAY + 1, NOW + 400 * DAY]);
  });

  test.each<[string, LockName, () => Promise<unknown>]>([
    ['a step waits for a snapshot', 'taking', () => snapshotSteps(store)(NOW)],
    ['a snapshot waits for a step', 'taking', () => takeSnapshot(store, NOW)],
    ['a step waits for what makes something go', 'touching', () => snapshotSteps(store)(NOW)],
  ])('%s', async (_what, turn, take) => {
    await hold('one');
    const others = Promise.withResolvers<void>();
    const held = withLock(store.snapshots, turn, () => others.promise);
    const taken = take();
    const waiting = async () => (await navigator.locks.query()).pending?.map(({ name }) => name);
    await expect.poll(waiting).toEqual([`${store.snapshots.name}:${turn}`]);
    others.resolve();
    await Promise.all([held, taken]);
  });

  test('one at a time, whoever asks', async () => {
    await hold('one');
    const taken = await Promise.all([takeSnapshot(store, NOW), takeSnapshot(store, NOW + 1)]);
    expect(taken).toEqual([true, false]);
    expect((await backupOfGeneration(store, NOW)).conversations).toHaveLength(1);
  });

  test('a conversation that came anew after the store was lost is not taken for the one that was', async () => {
    const { id, act } = await hold('one');
    await takeSnapshot(store, NOW);
    const short = await exportBackup(store, {}, NOW);
    await act(noted('a-note', 'cold'), noted('more', 'and dark'));
    await takeSnapshot(store, NOW + DAY);
    for (const table of store.tables) await table.clear();
    await writeImport(store, await planImport(store, short));
    expect((await store.conversations.get(id))?.revision).toBe(1);
    await takeSnapshot(store, NOW + 2 * DAY);
    expect(JSON.stringify(await backupOfGeneration(store, NOW + 2 * DAY))).not.toContain('dark');
    expect(JSON.stringify(await backupOfGeneration(store, NOW + DAY))).toContain('dark');
  });

  test('nor where it was written to as often as the one that was lost', async () => {
    const { id, act } = await hold('one');
    const short = await exportBackup(store, {}, NOW);
    await act(noted('a-note', 'cold'));
    await takeSnapshot(store, NOW);
    const before = await store.conversations.get(id);
    for (const table of store.tables) await table.clear();
    await writeImport(store, await planImport(store, short));
    await act(noted('more', 'said since'));
    expect((await store.conversations.get(id))?.revision).toBe(before?.revision);
    await takeSnapshot(store, NOW + DAY);
    expect(JSON.stringify(await backupOfGeneration(store, NOW + DAY))).toContain('said since');
  });
});

describe('bringing back', () => {
  test('what was lost, and nothing of what came since goes', async () => {
    const lost = await hold('one', noted('a-note', 'cold all winter'), promised);
    const spoilt = await hold('another', noted('another-note', 'no heat'));
    await takeSnapshot(store, NOW);
    const before = await exportBackup(store, {}, 1);
    await store.events.bulkDelete((await store.events.toArray()).map(({ id }) => id));
    await store.conversations.delete(lost.id);
    await store.people.delete(lost.person);
    const since = await hold('later', noted('late-note', 'said since'));
    const plan = await planImport(store, await backupOfGeneration(store, NOW));
    expect(plan.conversations).toEqual({ added: 1, changed: 1, same: 0 });
    expect(plan.people).toEqual({ added: 1, changed: 0, same: 1 });
    await writeImport(store, plan);
    const after = await exportBackup(store, {}, 1);
    const held = (id: string, { conversations }: typeof after) => conversations.find((log) => log.id === id);
    for (const { id } of [lost, spoilt]) expect(held(id, after)).toEqual(held(id, before));
    expect(JSON.stringify(held(since.id, after))).toContain('said since');
  });

  test('of one that is gone says so', async () => {
    expect(await toldOf(() => backupOfGeneration(store, 7))).toContain('no longer here');
  });
});

describe('what is deleted for good is in no snapshot:', () => {
  let it: Awaited<ReturnType<typeof hold>>;
  beforeEach(async () => {
    it = await hold('one', noted('a-note', 'cold all winter'), noted('another-note', 'kept words'), promised);
    await takeSnapshot(store, NOW);
    await it.act(noted('new-note', 'said later'));
    await hold('another', noted('their-note', 'no heat'));
    await takeSnapshot(store, NOW + DAY);
    expect(await words()).toMatch(/cold all winter.*cold all winter/);
  });

  test('a note; the next snapshot has the rest of the conversation again', async () => {
    await deletion.deleteNote(store, it.id, 'a-note');
    expect(await words()).not.toMatch(/winter/);
    expect((await generationsOf(store)).map(({ conversations }) => conversations)).toEqual([1, 0]);
    expect(await takeSnapshot(store, NOW + 2 * DAY)).toBe(true);
    expect(await words()).not.toMatch(/winter/);
    expect(await words()).toMatch(/kept words/);
  });

  test('a note, where the store could not let go of it: the next snapshot has it, at the same revision', async () => {
    vi.spyOn(store.events, 'bulkPut').mockRejectedValue(new Error('The disk is full.'));
    await expect(deletion.deleteNote(store, it.id, 'a-note')).rejects.toThrow('The disk is full.');
    expect(await words()).not.toMatch(/winter/);
    expect(await takeSnapshot(store, NOW + 2 * DAY)).toBe(true);
    expect(await words()).toMatch(/winter/);
  });

  test('a conversation; its person stays', async () => {
    await deletion.deleteConversation(store, it.id);
    expect(await words()).not.toMatch(/winter|words|later|come/);
    expect(await words()).not.toContain(it.id);
    expect(await words()).toMatch(/no heat/);
    expect((await generationsOf(store)).map(({ people }) => people)).toEqual([2, 1]);
  });

  test('a person, also where the store has lost their conversation', async () => {
    await store.conversations.delete(it.id);
    await deletion.deletePerson(store, it.person);
    expect(await words()).not.toMatch(/winter|words|later|come/);
    expect(await words()).not.toContain(it.person);
    expect(await words()).not.toContain(it.id);
    // Nothing was left in the older one.
    expect(await times()).toEqual([NOW + DAY]);
  });

  test('a person with whom nothing was held, and what was to be followed up with them', async () => {
    const [person, name] = ['p', 'Marisol'];
    const theirs = {
      id: 'by-hand',
      conversation: null,
      person,
      name,
      what: 'bring keys',
      way: 'call',
    } as const;
    await addFollowUp(store, {
      ...theirs,
      ...{ wayWord: '', whose: 'yours', at: null, snoozedTo: null, state: 'open', closedAt: null },
      ...{ result: '', changedAt: 1 },
    });
    await takeSnapshot(store, NOW + 2 * DAY);
    expect(await words()).toMatch(/Marisol.*bring keys/);
    await deletion.deletePerson(store, person);
    expect(await words()).not.toMatch(/Marisol|bring keys/);
    expect(await words()).toMatch(/winter/);
  });

  test('everything', async () => {
    await deletion.deleteEverything(store);
    expect(await words()).toBe('[[],[],[],[]]');
  });

  test('what was noted before a day', async () => {
    await deletion.deleteNotesBefore(store, NOW);
    expect(await words()).not.toMatch(/winter|words|later|heat/);
    await takeSnapshot(store, NOW + 2 * DAY);
    expect(await words()).not.toMatch(/winter|words|later|heat/);
    expect(await words()).toMatch(/come/);
  });

  test('what was deleted in a conversation, once it is ended', async () => {
    await it.act((state) => intents.deleteNote(state, 'a-note'));
    // Until then it can be undone, and the snapshot of before has it.
    expect(await words()).toMatch(/winter/);
    await it.act((state) => intents.end(state, ''));
    expect(await words()).not.toMatch(/winter/);
    expect(JSON.stringify(await store.events.toArray())).not.toMatch(/winter/);
  });

  test('nothing goes from the store where the snapshots cannot let go of it', async () => {
    vi.spyOn(store.snapshots.logs, 'where').mockImplementation(() => {
      throw new Error('The disk is broken.');
    });
    await expect(deletion.deleteNote(store, it.id, 'a-note')).rejects.toThrow('The disk is broken.');
    expect(JSON.stringify(await store.events.toArray())).toMatch(/winter/);
  });

  test('also what is deleted while one is being taken', async () => {
    await it.act(noted('last-note', 'changed once more'));
    const put = store.snapshots.logs.bulkPut.bind(store.snapshots.logs);
    let deleted: Promise<void> = Promise.resolve();
    vi.spyOn(store.snapshots.logs, 'bulkPut').mockImplementationOnce((async (logs: never[]) => {
      // The log has been read by now, and is about to be written: the deletion waits, or is through before it.
      deleted = deletion.deleteNote(store, it.id, 'a-note');
      const isWaiting = async () => (await navigator.locks.query()).pending?.length === 1;
      await Promise.race([deleted, expect.poll(isWaiting).toBe(true)]);
      return put(logs);
    }) as never);
    await takeSnapshot(store, NOW + 2 * DAY);
    await deleted;
    expect(await words()).not.toMatch(/winter/);
    expect(JSON.stringify(await store.events.toArray())).not.toMatch(/winter/);
  });
});

test('a note that was deleted, and could be undone, is not copied', async () => {
  await hold('one', noted('a-note', 'cold all winter'), (state) => intents.deleteNote(state, 'a-note'));
  await takeSnapshot(store, NOW);
  expect(await words()).not.toMatch(/winter/);
});
