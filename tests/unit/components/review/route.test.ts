import { expect, test } from 'vitest';
import { parseHash } from '../../../../components/review/follow-route.ts';
import { PAGES, searchIn, toHash, toSearchHash } from '../../../../components/review/route.ts';

test.each([
  ['', { page: 'conversations', id: null, part: null }],
  ['#/people', { page: 'people', id: null, part: null }],
  ['#/people/one-two', { page: 'people', id: 'one-two', part: null }],
  ['#/people/%', { page: 'conversations', id: null, part: null }],
  ['#/nowhere/one', { page: 'conversations', id: null, part: null }],
  ['#/people/one/two', { page: 'people', id: 'one', part: 'two' }],
  ['#/people/one/%', { page: 'conversations', id: null, part: null }],
  ['#/people/one/two/three', { page: 'conversations', id: null, part: null }],
])('%j leads to %j', (hash, route) => {
  expect(parseHash(hash)).toEqual(route);
});

test.each(['one/two', '50%', 'a b', 'größe', '..'])('an id of %j is found again by its address', (id) => {
  expect(parseHash(toHash('people', id))).toEqual({ page: 'people', id, part: null });
  expect(parseHash(toHash('people', 'one', id))).toEqual({ page: 'people', id: 'one', part: id });
  expect(searchIn(parseHash(toSearchHash(id)).id)).toBe(id);
});

test.each(PAGES)('%s is found again by its address', (page) => {
  expect(parseHash(toHash(page, 'one'))).toEqual({ page, id: 'one', part: null });
});
