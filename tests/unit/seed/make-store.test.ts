import { expect, test } from 'vitest';
import { makeStore } from '../../seed/make-store.ts';

const SMALL = { conversations: 50, notes: 500, followUps: 10, people: 20 };

test('a made store has as much as was asked for, and is the same in every run', () => {
  const held = [...makeStore(SMALL)];
  expect(held).toHaveLength(50);
  const notes = held
    .flatMap(({ sayings }) => sayings.flatMap((part) => part.sayings))
    .filter(({ kind }) => kind === 'note');
  expect(notes).toHaveLength(500);
  expect(held.flatMap(({ followUps }) => followUps)).toHaveLength(10);
  expect([...makeStore(SMALL)]).toEqual(held);
  const ids = held.flatMap(({ events }) => events.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
