import { expect, test } from 'vitest';
import { parseHash } from '../../../../components/review/follow-route.ts';
import { PAGES, toHash } from '../../../../components/review/route.ts';

test.each([
  ['', { page: 'conversations', id: null }],
  ['#/people', { page: 'people', id: null }],
  ['#/people/one-two', { page: 'people', id: 'one-two' }],
  ['#/people/%', { page: 'conversations', id: null }],
  ['#/nowhere/one', { page: 'conversations', id: null }],
  ['#/people/one/two', { page: 'conversations', id: null }],
])('%j leads to %j', (hash, route) => {
  expect(parseHash(hash)).toEqual(route);
});

test.each(['one/two', '50%', 'a b', 'größe', '..'])('an id of %j is found again by its address', (id) => {
  expect(parseHash(toHash('people', id))).toEqual({ page: 'people', id });
});

test.each(PAGES)('%s is found again by its address', (page) => {
  expect(parseHash(toHash(page, 'one'))).toEqual({ page, id: 'one' });
});
