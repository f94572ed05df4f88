import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AS_OPEN, asDone, asDropped } from '../../../../lib/domain/follow-up/follow-up.ts';
import {
  addFollowUp,
  changeFollowUp,
  latestFollowUps,
  openFollowUps,
} from '../../../../lib/storage/follow-ups.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

describe('follow-ups by hand', () => {
  it('bring a new person along, and leave a known one as they are', async () => {
    const known = { id: 'Rosa', name: 'Rosa M.', email: 'rosa@example.org', phone: '', changedAt: 5 };
    await store.people.put(known);
    await addFollowUp(store, followUp('Rosa', '2026-11-26'));
    await addFollowUp(store, followUp('Lin', null, { changedAt: 7 }));
    expect(await store.people.get('Rosa')).toEqual(known);
    expect(await store.people.get('Lin')).toMatchObject({ name: 'Lin', changedAt: 7 });
  });

  it('are listed while they are open, with those that were closed last', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await addFollowUp(store, followUp(name, null));
    await changeFollowUp(store, 'a', asDone(10, 'she came'), 10);
    await changeFollowUp(store, 'b', asDropped(20, 'moved away'), 20);
    await changeFollowUp(store, 'c', asDone(30), 30);
    const ids = async (most: number) => (await latestFollowUps(store, most)).map(({ id }) => id).sort();
    expect(await ids(2)).toEqual(['b', 'c', 'd']);
    expect(await ids(9)).toEqual(['a', 'b', 'c', 'd']);
    await changeFollowUp(store, 'a', AS_OPEN, 40);
    expect(await openFollowUps(store)).toHaveLength(2);
    expect(await store.followUps.get('a')).toMatchObject({ result: '', closedAt: null, changedAt: 40 });
  });
});
