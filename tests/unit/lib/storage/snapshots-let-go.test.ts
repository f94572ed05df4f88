/** What snapshots let go of, how they are dated, and what is read of them. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { LEAP_MS } from '../../../../lib/domain/dates/clock-check.ts';
import { deleteConversation, deletePerson } from '../../../../lib/storage/deletion.ts';
import { backupOfGeneration, generationsOf } from '../../../../lib/storage/list-snapshots.ts';
import { dateBack } from '../../../../lib/storage/snapshot-retention.ts';
import type { Snapshot } from '../../../../lib/storage/snapshots.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const person = (id: string) => ({ id, name: id, email: '', phone: '', changedAt: 0 });
const promise = (id: string, of: string, conversation: string | null = null) =>
  followUp(of, null, { id, person: of, conversation });
/** Puts a generation, with a log for each of the conversations that it copies. */
async function put(at: number, person_: string, more: Partial<Snapshot>): Promise<void> {
  const { conversations = [] } = more;
  await store.snapshots.generations.put({
    at,
    conversations,
    people: [],
    followUps: [],
    ...more,
  } as Snapshot);
  await store.snapshots.logs.bulkPut(
    conversations.map((copy) => ({
      conversation: copy.conversation,
      at: copy.at,
      person: person_,
      events: [],
    })) as never,
  );
}
const copy = (conversation: string, at = 1) => ({ conversation, at, touchedAt: 1, revision: 1 }) as never;
const left = async () =>
  (await store.snapshots.generations.toArray()).map(({ at, conversations, people, followUps }) => [
    at,
    conversations.map(({ conversation }) => conversation),
    people.map(({ id }) => id),
    followUps.map(({ id }) => id),
  ]);

describe('of what is deleted for good, a snapshot lets go', () => {
  test('of a person: their conversations, themselves, and their follow-ups; nobody else’s', async () => {
    await put(1, 'rosa', {
      conversations: [copy('c')],
      people: [person('rosa'), person('ana')],
      followUps: [promise('hers', 'rosa'), promise('other', 'ana')],
    });
    await put(2, 'rosa', {
      conversations: [copy('d', 2)],
      people: [person('rosa')],
      followUps: [promise('hers', 'rosa')],
    });
    await deletePerson(store, 'rosa');
    expect(await left()).toEqual([[1, [], ['ana'], ['other']]]);
  });

  test('of a conversation: its follow-ups, while its person and all others stay', async () => {
    await put(1, 'rosa', {
      conversations: [copy('c'), copy('d')],
      people: [person('rosa')],
      followUps: [promise('of-c', 'rosa', 'c'), promise('of-d', 'rosa', 'd'), promise('by-hand', 'rosa')],
    });
    await put(2, 'rosa', { followUps: [promise('by-hand', 'rosa')] });
    await deleteConversation(store, 'c');
    expect(await left()).toEqual([
      [1, ['d'], ['rosa'], ['of-d', 'by-hand']],
      [2, [], [], ['by-hand']],
    ]);
  });
});

describe('snapshots that a clock far ahead has dated', () => {
  const NOW = 1_000_000;
  const dates = async () => (await store.snapshots.generations.toArray()).map(({ at }) => at);

  test('come right before now, in their order, and in the place of none', async () => {
    for (const at of [NOW - 2, NOW, NOW + LEAP_MS, NOW + LEAP_MS + 1, NOW + LEAP_MS + 9])
      await put(at, 'rosa', { people: [person(`of-${at}`)] });
    await dateBack(store.snapshots, NOW);
    expect(await dates()).toEqual([NOW - 3, NOW - 2, NOW - 1, NOW, NOW + LEAP_MS]);
    const people = (await store.snapshots.generations.toArray()).map((one) => one.people[0]?.id);
    expect([people[0], people[2]]).toEqual([`of-${NOW + LEAP_MS + 1}`, `of-${NOW + LEAP_MS + 9}`]);
  });
});

describe('a generation', () => {
  test('is counted by what is held of it, the newest first', async () => {
    await put(1, 'rosa', { conversations: [copy('c')], people: [person('rosa'), person('ana')] });
    await put(2, 'rosa', { followUps: [promise('one', 'rosa')] });
    await store.snapshots.logs.clear();
    await put(3, 'rosa', { conversations: [copy('d', 3)] });
    expect(await generationsOf(store)).toEqual([
      { at: 3, conversations: 1, people: 0, followUps: 0 },
      { at: 2, conversations: 0, people: 0, followUps: 1 },
      { at: 1, conversations: 0, people: 2, followUps: 0 },
    ]);
  });

  test('is read in parts, says how far that is, and leaves out what is not held any more', async () => {
    const conversations = Array.from({ length: 500 }, (_, index) => copy(`c${index}`));
    await put(1, 'rosa', { conversations });
    await store.snapshots.logs.delete(['c7', 1]);
    const heard: number[] = [];
    const backup = await backupOfGeneration(store, 1, (done) => heard.push(done));
    expect(heard).toEqual([0.4, 0.8, 1]);
    expect(backup.conversations).toHaveLength(499);
    expect(backup).toMatchObject({ exportedAt: 1, people: [], followUps: [] });
    await expect(backupOfGeneration(store, 2)).rejects.toThrow();
  });
});
