import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAt } from '../../../../../lib/domain/sequence/pages.ts';

test.each([
  [0, 0, [], 0],
  [3, 0, [0, 1], 0],
  [3, 1, [2], 2],
  [4, 1, [2, 3], 2],
  [4, 9, [2, 3], 2],
  [4, -1, [0, 1], 0],
])('of %i items, page %i', (count, index, items, before) => {
  const list = Array.from({ length: count }, (_, at) => at);
  expect(pageAt(list, index, 2)).toEqual({ items, index: before / 2, before, count });
});

test('the pages one after the other are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 60 }), (list, size) => {
      const pages = Array.from({ length: Math.ceil(list.length / size) }, (_, at) => pageAt(list, at, size));
      expect(pages.flatMap(({ items }) => items)).toEqual(list);
      expect(pages.every(({ items }, at) => at === pages.length - 1 || items.length === size)).toBe(true);
    }),
  );
});
