import { expect, test } from 'vitest';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { followUpEntries, personEntries } from '../../../../lib/storage/searchable.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';

const ADDED = Date.UTC(2026, 3, 1);
const CLOSED = Date.UTC(2026, 4, 1);
const byHand = { id: newId(ADDED), conversation: null, what: 'bring the keys' };
const closed = { state: 'done', closedAt: CLOSED, result: 'she has a copy' } as const;

test.each<[string, Parameters<typeof followUp>[2], string | null, number]>([
  ['what was added by hand', byHand, 'bring the keys', ADDED],
  [
    'what was added by hand and what came of it',
    { ...byHand, ...closed },
    'bring the keys · she has a copy',
    ADDED,
  ],
  ['what came of a commitment, which its conversation says', closed, 'she has a copy', CLOSED],
  ['what was added by hand under an id that tells no time', { ...byHand, id: 'x' }, 'bring the keys', 0],
  ['nothing of its own', {}, null, 0],
])('of a follow-up is searched %s', (_what, more, text, at) => {
  const row = followUp('Rosa', null, more);
  const { id, person } = row;
  const entry = { conversation: '', id, kind: 'follow-up', text, at, person };
  expect(followUpEntries(row)).toEqual({ at, entries: text === null ? [] : [entry] });
});

test('someone without a name is not searched', () => {
  const person = { id: 'p', name: '', email: 'a@example.org', phone: '', changedAt: 1 };
  expect(personEntries(person).entries).toEqual([]);
  expect(personEntries({ ...person, name: 'Rosa' }).entries).toEqual([
    { conversation: '', id: 'p', kind: 'person', text: 'Rosa' },
  ]);
});
