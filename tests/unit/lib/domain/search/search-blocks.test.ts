import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSearchBlocks,
  firstOf,
  type SearchRow,
} from '../../../../../lib/domain/search/search-blocks.ts';
import { randomFrom } from '../../../../e2e/random.ts';

const row = (key: string, at: number, ...texts: string[]): SearchRow => ({
  key,
  at,
  entries: texts.map((text, index) => ({ conversation: key, id: `${key} ${index}`, kind: 'note', text })),
});
const all = (blocks: ReturnType<typeof createSearchBlocks>, words: readonly string[] = []) =>
  [...blocks.find(words)].flat().map(({ id }) => id);

/** What looking through all rows finds, the newest first. */
function plainly(rows: Iterable<SearchRow>, word: string): string[] {
  return [...rows]
    .sort((one, other) => other.at - one.at || (one.key < other.key ? 1 : -1))
    .flatMap(({ entries }) => entries)
    .filter(({ text }) => text.startsWith(word))
    .map(({ id }) => id);
}

test('whatever is put after what, it finds what is there now, the newest first', () => {
  const some = fc.record({
    key: fc.integer({ min: 0, max: 900 }).map(String),
    at: fc.integer({ min: 0, max: 40 }),
    texts: fc.array(fc.constantFrom('cold', 'warm'), { maxLength: 2 }),
  });
  // Enough for several blocks, and then changes, a few and many at once.
  const puts = fc.array(fc.array(some, { maxLength: 30 }), { maxLength: 6 });
  const many = fc
    .record({ count: fc.integer({ min: 0, max: 700 }), seed: fc.integer() })
    .map(({ count, seed }) => {
      const random = randomFrom(seed);
      const upTo = (most: number) => Math.floor(random() * most);
      return Array.from({ length: count }, () => ({
        ...{ key: String(upTo(900)), at: upTo(40), texts: ['cold', 'warm'].slice(upTo(3)) },
      }));
    });
  fc.assert(
    fc.property(many, many, puts, (first, second, later) => {
      const blocks = createSearchBlocks();
      const now = new Map<string, SearchRow>();
      for (const rows of [first, second, ...later]) {
        const put = rows.map(({ key, at, texts }) => row(key, at, ...texts));
        blocks.put(put);
        for (const one of put) now.set(one.key, one);
      }
      expect(all(blocks, ['cold'])).toEqual(plainly(now.values(), 'cold'));
      expect(all(blocks)).toEqual(plainly(now.values(), ''));
    }),
    { numRuns: 60 },
  );
});

describe('of many rows', () => {
  const MANY = 3_000;
  const filled = () => {
    const blocks = createSearchBlocks();
    for (let at = MANY; at > 0; at -= 200)
      blocks.put(Array.from({ length: 200 }, (_, index) => row(`c${at - index}`, at - index, 'cold')));
    return blocks;
  };

  test('they come a block at a time, so that whoever looks can stop', () => {
    const lengths = [...filled().find(['cold'])].map(({ length }) => length);
    expect(lengths).toHaveLength(MANY / 200);
    expect(Math.max(...lengths)).toBe(200);
  });

  test('and go on being in blocks however many are written at the front', () => {
    const blocks = filled();
    for (let at = MANY + 1; at <= MANY + 1_000; at += 1) blocks.put([row(`c${at}`, at, 'cold')]);
    const lengths = [...blocks.find(['cold'])].map(({ length }) => length);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(MANY + 1_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(all(blocks)[0]).toBe(`c${MANY + 1_000} 0`);
  });
});

test('the first are as many as are asked for, and no block after them is looked through', () => {
  let looked = 0;
  function* found() {
    for (let block = 0; block < 9; block += 1) {
      looked += 1;
      yield row(String(block), block, 'one', 'two').entries;
    }
  }
  expect(firstOf(found(), 3).map(({ id }) => id)).toEqual(['0 0', '0 1', '1 0']);
  expect(looked).toBe(2);
  expect(firstOf(found(), 99)).toHaveLength(18);
});
