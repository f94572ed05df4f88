/** What the popup shows first is what the store has, and nothing where the store is not to be read like that. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UNENCRYPTED_DATABASE } from '../../../../lib/storage/connection/store-location.ts';
import { type DatabaseMark, marksOf } from '../../../../lib/storage/database-mark.ts';
import { firstLook } from '../../../../lib/storage/first-look.ts';
import { firstDue } from '../../../../lib/storage/follow-ups.ts';
import { knowsAnyone } from '../../../../lib/storage/knows-anyone.ts';
import type { ConversationRow, PersonRow } from '../../../../lib/storage/rows.ts';
import { moveProgress, storeLocation } from '../../../../lib/storage/settings/settings.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { conversationRow } from './some-rows.ts';

const NOW = new Date(2026, 10, 23, 15).getTime();
const MOST = 2;

const person = (id: string, name: string): PersonRow => ({ id, name, email: '', phone: '', changedAt: 0 });
const due = (id: string, date: string | null, rest = {}) => ({
  ...followUp('', date),
  id,
  person: 'p1',
  ...rest,
});

interface Rows {
  readonly followUps?: readonly ReturnType<typeof due>[];
  readonly people?: readonly PersonRow[];
  readonly conversations?: readonly ConversationRow[];
}

describe.each([
  ['where most people have it', UNENCRYPTED_DATABASE],
  ['where it was moved to', `moved-${crypto.randomUUID()}`],
])('a store %s', (_where, name) => {
  let store: Store;
  beforeEach(async () => {
    fakeBrowser.reset();
    store = new Store(name);
    onTestFinished(() => store.delete());
    await store.open();
    await storeLocation.set({ database: name, wrapped: null, leftover: null });
  });

  describe('as the store has it', () => {
    test.each<[string, Rows]>([
      ['nothing', {}],
      ['practice alone', { conversations: [conversationRow('c1', { call: 'practice:1' })] }],
      [
        'a conversation after practice',
        { conversations: [conversationRow('c1', { call: 'practice:1' }), conversationRow('c2')] },
      ],
      ['a person', { people: [person('p1', 'Rosa')] }],
      [
        'more of a group than are shown, one of them closed',
        {
          people: [person('p1', 'Rosa'), { ...person('p2', 'Ana'), sameAs: 'p1' }],
          followUps: [
            due('f1', '2026-11-20'),
            due('f2', '2026-11-19', { person: 'p2' }),
            due('f3', '2026-11-18'),
            due('f4', '2026-11-17', { state: 'done', closedAt: NOW - 1 }),
            due('f5', '2026-11-23'),
            due('f6', null, { person: 'gone' }),
          ],
        },
      ],
      [
        'more than are read at once, of more people than are asked for one by one',
        {
          people: Array.from({ length: 700 }, (_, at) => person(`p${at}`, `Rosa ${at}`)),
          followUps: Array.from({ length: 1_001 }, (_, at) =>
            due(`f${at}`, '2026-11-20', { person: `p${at}` }),
          ),
        },
      ],
    ])('%s', async (_what, { followUps = [], people = [], conversations = [] }) => {
      await store.followUps.bulkPut(followUps.map(({ name: _, ...row }) => row));
      await store.people.bulkPut(people);
      await store.conversations.bulkPut(conversations);
      for (const most of [MOST, 1_000])
        expect(await firstLook(NOW, most)).toEqual({
          due: await firstDue(store, NOW, NOW, most),
          knowsAnyone: await knowsAnyone(store),
        });
    });
  });

  const marked = (mark: DatabaseMark) => async () => {
    await marksOf(store).put({ ...mark, id: 'store' });
  };

  test.each<[string, () => Promise<unknown>]>([
    ['it has not been found yet', () => storeLocation.set(null)],
    ['it is encrypted', () => storeLocation.set({ database: store.name, wrapped: 'a key', leftover: null })],
    ['it is being moved', () => moveProgress.set({ to: 'sealed', done: 0.5 })],
    ['it has moved', marked({ state: 'moved', wrapped: null, to: 'elsewhere' })],
    ['it is a copy', marked({ state: 'copy', wrapped: null })],
    ['it says that it is encrypted', marked({ state: 'whole', wrapped: 'a key', at: 0 })],
    ['its database is gone', () => store.delete()],
  ])('nothing where %s', async (_what, make) => {
    await make();
    expect(await firstLook(NOW, MOST)).toBeNull();
  });

  test('nothing, and no database, where there was none', async () => {
    await store.delete();
    expect(await firstLook(NOW, MOST)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('nothing of a database from another version', async () => {
    store.close();
    const later = indexedDB.open(store.name, 1_000);
    await new Promise((resolve) => {
      later.onsuccess = resolve;
    });
    later.result.close();
    expect(await firstLook(NOW, MOST)).toBeNull();
  });

  test('no other database is made', async () => {
    await firstLook(NOW, MOST);
    expect((await indexedDB.databases()).map((database) => database.name)).toEqual([name]);
  });

  test('it does not hold on to the database', async () => {
    await firstLook(NOW, MOST);
    store.close();
    const deleting = indexedDB.deleteDatabase(store.name);
    const ended = await new Promise<string>((resolve) => {
      deleting.onsuccess = () => resolve('deleted');
      deleting.onblocked = () => resolve('blocked');
    });
    expect(ended).toBe('deleted');
  });
});
