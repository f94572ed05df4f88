import { expect, test } from 'vitest';
import { followUpEntry } from '../../../../lib/storage/searchable.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';

const byHand = { conversation: null, what: 'bring the keys' };

test.each<[string, Parameters<typeof followUp>[2], string | null]>([
  ['what was added by hand', byHand, 'bring the keys'],
  [
    'what was added by hand and what came of it',
    { ...byHand, result: 'she has a copy' },
    'bring the keys · she has a copy',
  ],
  ['what came of a commitment, which its conversation says', { result: 'she has a copy' }, 'she has a copy'],
  ['nothing of its own', {}, null],
])('of a follow-up is searched %s', (_what, more, text) => {
  const entry = { conversation: '', id: 'Rosa', kind: 'promise', text };
  expect(followUpEntry(followUp('Rosa', null, more))).toEqual(text === null ? null : entry);
});
