import { expect, test } from 'vitest';
import { matchesFollowUp, prepareMatches } from '../../../../../lib/domain/follow-up/matches.ts';
import { wordsOf } from '../../../../../lib/domain/search/find.ts';
import { followUp } from './some-follow-ups.ts';

const ROSA = followUp('José Okafor', null, {
  what: 'bring the sign-up list',
  state: 'dropped',
  result: 'moved away',
});

test.each([
  ['', true],
  ['jose', true],
  ['oka jos', true],
  ['LIST', true],
  ['okafor list moved', true],
  ['up', true],
  ['ist', false],
  ['rosa', false],
  ['okafor heating', false],
])('“%s” is found: %s', (typed, isFound) => {
  expect(matchesFollowUp(ROSA, wordsOf(typed))).toBe(isFound);
});

test('what was made ready is found as well, and no other', () => {
  prepareMatches([ROSA]);
  expect(matchesFollowUp(ROSA, ['okafor'])).toBe(true);
  expect(matchesFollowUp({ ...ROSA, name: 'Ana' }, ['okafor'])).toBe(false);
});

test('words of two of its texts do not run together', () => {
  const row = followUp('Ana', null, { what: 'lima beans' });
  expect(matchesFollowUp(row, ['analima'])).toBe(false);
});
