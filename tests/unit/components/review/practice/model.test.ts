import { expect, it } from 'vitest';
import { createPracticeModel, silencesIn } from '../../../../../components/review/practice/model.ts';
import type { NamedConversation } from '../../../../../lib/storage/rows.ts';

const row = (id: string, ...silences: number[]) =>
  ({ id, asks: silences.map((silence) => ({ answer: null, silence })) }) as unknown as NamedConversation;

it.each([
  ['none', [row('a')], null],
  ['one that was none', [row('a', 400)], null],
  ['several', [row('a', 2000, 400), row('b', 11_000)], { from: 2000, to: 11_000 }],
])('silences: %s', (_, rows, expected) => expect(silencesIn(rows)).toEqual(expected));

it('deletes all of it as one, and tells what goes with it', async () => {
  const removed: string[] = [];
  const model = createPracticeModel({
    locale: 'en',
    now: () => 0,
    steps: [],
    hasAsk: () => true,
    complete: async () => {},
    practice: (listener) => listener([row('a'), row('b')]),
    extent: async (ids) => ({ people: 0, conversations: ids.length, notes: 0, followUps: 0 }),
    remove: async (id) => void removed.push(id),
  });
  expect((await model.deletion.extent()).conversations).toBe(2);
  await model.deletion.remove();
  expect(removed).toEqual(['a', 'b']);
});
