import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { knowsAnyone } from '../../../../lib/storage/knows-anyone.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

const person = { id: 'p1', name: 'Rosa', email: '', phone: '', changedAt: 0 };
const practice = conversationRow('c1', { call: 'practice:1' });
const real = conversationRow('c2');

test.each([
  ['an empty store', false, [], []],
  ['practice alone', false, [], [practice]],
  ['a person who was only added', true, [person], []],
  ['a conversation with nobody known', true, [], [real]],
  ['a conversation after practice', true, [], [practice, real]],
])('of %s: %s', async (_what, isAnyone, people, conversations) => {
  const store = newStore();
  await store.people.bulkPut(people);
  await store.conversations.bulkPut(conversations);
  expect(await knowsAnyone(store)).toBe(isAnyone);
});
