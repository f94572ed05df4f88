import { describe, expect, test } from 'vitest';
import {
  checkFits,
  fits,
  isTooLong,
  LONGEST_TEXT,
  RefusedError,
} from '../../../../../lib/domain/conversation/limits.ts';

const longest = 'x'.repeat(LONGEST_TEXT);
const tooLong = `${longest}x`;

test('a text of the greatest length is taken, one letter more is too long', () => {
  expect([isTooLong(longest), isTooLong(tooLong)]).toEqual([false, true]);
});

describe('a value with a text that is too long', () => {
  test.each<[string, (text: string) => unknown]>([
    ['as it is', (text) => text],
    ['in a field', (text) => ({ id: 'one', text })],
    ['in a list', (text) => ['short', text]],
    ['deep within', (text) => ({ person: { names: ['Rosa', { text }] } })],
  ])('%s, is refused, and one with the longest is not', (_where, holding) => {
    expect([fits(holding(longest)), fits(holding(tooLong))]).toEqual([true, false]);
    expect(() => checkFits(holding(longest))).not.toThrow();
    expect(() => checkFits(holding(tooLong))).toThrow(RefusedError);
  });

  test.each([null, undefined, 7, true, {}, []])('%j has no text', (value) => {
    expect(fits(value)).toBe(true);
    expect(fits({ value })).toBe(true);
  });
});

test('a refusal says in its message what is wrong', () => {
  expect(() => checkFits('x'.repeat(LONGEST_TEXT + 1))).toThrow('A text is too long.');
});
