import { expect, test } from 'vitest';
import { countAnswers } from '../../../../../components/review/conversations/filter.ts';
import { conversationRow } from '../../../lib/storage/some-rows.ts';

test('each answer is counted, and what is not ended is none', () => {
  const rows = [
    conversationRow('a', { endedAt: 1, outcome: 'yes' }),
    conversationRow('b', { endedAt: 1, outcome: 'yes' }),
    conversationRow('c', { endedAt: 1, outcome: 'open' }),
    conversationRow('d', { endedAt: null, outcome: 'yes' }),
  ];
  expect([...countAnswers(rows)]).toEqual([
    ['yes', 2],
    ['open', 1],
    ['unfinished', 1],
  ]);
  expect([...countAnswers([])]).toEqual([]);
});
