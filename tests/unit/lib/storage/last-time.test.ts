import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readLastTime } from '../../../../lib/storage/last-time.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

test('namesakes are told apart by id, practice counts for nothing, and what was learned is found', async () => {
  const store = newStore();
  const row = (id: string, person: string, startedAt: number, more = {}) =>
    conversationRow(id, { person, name: 'Rosa', startedAt, endedAt: startedAt, ...more });
  await store.conversations.bulkPut([
    row('c1', 'rosa-1', 1, { stake: 'cold all winter' }),
    row('c2', 'rosa-1', 2, { outcome: 'yes' }),
    row('c3', 'rosa-1', 3, { call: 'practice:rehearsal', stake: 'made up' }),
    row('c4', 'rosa-2', 4, { stake: 'another Rosa' }),
  ]);
  const learned = { id: 'learned', kind: 'learned', text: 'works nights', at: 1 } as const;
  await store.sayings.put({ conversation: 'c1', sayings: [learned] });
  expect(await readLastTime(store, 'rosa-1')).toMatchObject({
    conversation: 'c2',
    answer: 'yes',
    stake: { words: 'cold all winter', at: 1 },
    learned: { words: 'works nights', at: 1 },
  });
  expect(await readLastTime(store, 'rosa-1', 'c2')).toMatchObject({ conversation: 'c1' });
  expect(await readLastTime(store, 'nobody')).toBe(null);
});
