import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ConversationList, followConversations } from '../../../../lib/storage/follow-conversations.ts';
import { changePerson } from '../../../../lib/storage/people.ts';
import type { NamedConversation } from '../../../../lib/storage/rows.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { countReadings } from './count-readings.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const person = (id: string) => ({ id, name: `Name of ${id}`, email: '', phone: '', changedAt: 0 });
const { name: _, ...NAMELESS } = conversationRow('any');
const talk = (id: string, startedAt: number, more: Partial<NamedConversation> = {}) => ({
  ...NAMELESS,
  id,
  person: `person of ${id}`,
  startedAt,
  ...more,
});
const ids = (rows: readonly NamedConversation[] | undefined) => rows?.map(({ id }) => id);

/** What a list shows; it is followed until the test ends. */
function follow(list: ConversationList = 'real') {
  const heard: (readonly NamedConversation[])[] = [];
  const failed = vi.fn();
  const following = new AbortController();
  onTestFinished(() => following.abort());
  followConversations(store, list, (rows) => heard.push(rows), failed, following.signal);
  const times = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count));
  return { heard, failed, times, shown: () => heard.at(-1), end: () => following.abort() };
}

describe('of two thousand conversations', () => {
  const MANY = 2_000;
  let read: { count: number };
  let list: ReturnType<typeof follow>;
  beforeEach(async () => {
    read = countReadings(store, 'conversations');
    const id = (at: number) => `c${String(at).padStart(4, '0')}`;
    await store.conversations.bulkPut(Array.from({ length: MANY }, (_, at) => talk(id(at), at)));
    await store.people.bulkPut(Array.from({ length: MANY }, (_, at) => person(`person of ${id(at)}`)));
    list = follow();
    await list.times(1);
    expect(read.count).toBe(MANY);
  });

  test('one that is written to is read, and no other', async () => {
    const before = list.shown();
    await store.conversations.update('c0007', { stake: 'cold all winter' });
    await list.times(2);
    expect(read.count).toBeLessThan(MANY + 9);
    const changed = list.shown()?.filter((row, at) => row !== before?.[at]);
    expect(changed).toMatchObject([
      { id: 'c0007', stake: 'cold all winter', name: 'Name of person of c0007' },
    ]);
  });

  test('one that begins comes first, and one that is deleted is gone, without reading the others', async () => {
    await store.conversations.put(talk('new', MANY));
    await list.times(2);
    expect(ids(list.shown())?.slice(0, 2)).toEqual(['new', 'c1999']);
    await store.conversations.delete('c1999');
    await list.times(3);
    expect(ids(list.shown())?.slice(0, 2)).toEqual(['new', 'c1998']);
    expect(list.shown()).toHaveLength(MANY);
    expect(read.count).toBeLessThan(MANY + 9);
  });

  test('those of a person who is renamed have the new name', async () => {
    await changePerson(store, 'person of c0007', { name: 'Rosa Medina' }, 1);
    await list.times(2);
    expect(list.shown()?.filter(({ name }) => name === 'Rosa Medina')).toMatchObject([{ id: 'c0007' }]);
    expect(read.count).toBeLessThan(MANY + 9);
  });

  test('what is written elsewhere is nobody’s concern', async () => {
    await store.followUps.put({ id: 'f' } as never);
    await store.people.put(person('somebody new'));
    await store.conversations.put(talk('practiced', 1, { call: 'practice:rehearsal', name: 'Dana' }));
    await store.conversations.update('c0001', { stake: 'the one that is heard' });
    await list.times(2);
    expect(list.shown()).toHaveLength(MANY);
  });

  test('many that are written at once are read all, and so is what is cleared', async () => {
    await store.conversations.toCollection().modify({ stake: 'cold' });
    await vi.waitFor(() => expect(list.shown()?.every(({ stake }) => stake === 'cold')).toBe(true));
    await store.conversations.clear();
    await vi.waitFor(() => expect(list.shown()).toEqual([]));
  });
});

test('practice is a list of its own, with the names that are said in it', async () => {
  await store.conversations.bulkPut([
    talk('real', 1),
    talk('first', 2, { call: 'practice:rehearsal', name: 'Dana' }),
  ]);
  const list = follow('practice');
  await list.times(1);
  await store.conversations.put(talk('second', 3, { call: 'practice:rehearsal', name: 'Lin' }));
  await list.times(2);
  expect(list.shown()?.map(({ name }) => name)).toEqual(['Lin', 'Dana']);
});

test('another connection’s writing is heard, and after the end nothing is', async () => {
  await store.open();
  const list = follow();
  await list.times(1);
  const elsewhere = new Store(store.name);
  onTestFinished(() => elsewhere.close());
  await elsewhere.conversations.put(talk('c', 1));
  await list.times(2);
  expect(ids(list.shown())).toEqual(['c']);
  list.end();
  await elsewhere.conversations.put(talk('d', 2));
  await elsewhere.conversations.count();
  expect(list.heard).toHaveLength(2);
});

test('why it cannot be read is told once, and the following ends', async () => {
  await store.open();
  const list = follow();
  await list.times(1);
  store.close();
  const elsewhere = new Store(store.name);
  onTestFinished(() => elsewhere.close());
  await elsewhere.conversations.put(talk('c', 1));
  await elsewhere.conversations.put(talk('d', 1));
  await vi.waitFor(() => expect(list.failed).toHaveBeenCalledTimes(1));
  await elsewhere.conversations.put(talk('e', 1));
  expect(list.failed).toHaveBeenCalledTimes(1);
});
