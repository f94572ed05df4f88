import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsBlank, withBlank } from '../../../../../lib/domain/guide/insert-blank.ts';

test.each<[string, string, string, number, boolean]>([
  ['a [ at the end', 'Will you ', 'Will you [', 10, true],
  ['a [ in the middle', 'Will you come?', 'Will you [come?', 10, true],
  ['another letter', 'Will you', 'Will you ', 9, false],
  ['another letter after a [', '[', '[a', 2, false],
  ['a [ that was pasted with more', '', 'x [', 3, false],
  ['a [ that is left when a letter is taken out', '[a', '[', 1, false],
])('%s begins a blank or not', (_what, before, words, caret, begins) => {
  expect(beginsBlank(before, { words, caret })).toBe(begins);
});

test.each<[string, string, number, number, string, number]>([
  ['in an empty field', '', 0, 0, '[the-ask]', 9],
  ['at the caret', 'Will you ?', 9, 9, 'Will you [the-ask]?', 18],
  ['in the place of the [ before it', 'Will you [?', 10, 10, 'Will you [the-ask]?', 18],
  ['in the place of what is selected', 'Will you come?', 9, 13, 'Will you [the-ask]?', 18],
  ['and of no [ before that', '[a]', 1, 2, '[[the-ask]]', 10],
])('a blank goes in %s', (_where, words, from, to, made, caret) => {
  expect(withBlank(words, from, to, 'the-ask')).toEqual({ words: made, caret });
});

test('whatever the words are, the blank ends at the caret, and what comes after stays', () =>
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (words, one, other) => {
      const [from, to] = [Math.min(one, other, words.length), Math.min(Math.max(one, other), words.length)];
      const made = withBlank(words, from, to, 'b');
      expect(made.words.slice(0, made.caret).endsWith('[b]')).toBe(true);
      expect(made.words.slice(made.caret)).toBe(words.slice(to));
    }),
  ));
