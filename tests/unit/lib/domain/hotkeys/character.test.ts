import { describe, expect, test } from 'vitest';
import { characterOf } from '../../../../../lib/domain/hotkeys/character.ts';

/** What browsers report for the places of K, N and G, by layout, and for a question mark. */
const LAYOUTS: Record<string, readonly [k: string, n: string, g: string]> = {
  Russian: ['л', 'т', 'п'],
  Ukrainian: ['л', 'т', 'п'],
  Greek: ['κ', 'ν', 'γ'],
  Hebrew: ['ל', 'מ', 'ע'],
  Arabic: ['ن', 'ى', 'ل'],
  Korean: ['ㅏ', 'ㅜ', 'ㅎ'],
  'Hindi, with signs of two code points': ['क्ष', 'ल', 'ु'],
  'an input method that has read the key': ['Process', 'Process', 'Process'],
};

describe.each(Object.entries(LAYOUTS))('%s', (_layout, [k, n, g]) => {
  test.each([
    ['KeyK', k, 'k'],
    ['KeyN', n, 'n'],
    ['KeyG', g, 'g'],
  ])('%s, which types %s, stands for %s', (code, key, character) => {
    expect(characterOf({ key, code, shiftKey: false })).toBe(character);
  });
});

test.each([
  ['a letter goes by what it types, not by its place (Dvorak)', { key: 't', code: 'KeyK' }, 't'],
  ['a capital is its letter', { key: 'K', code: 'KeyK' }, 'k'],
  [
    'a Latin letter with a mark is itself (Turkish F has ü in the place of G)',
    { key: 'ü', code: 'KeyG' },
    'ü',
  ],
  ['a question mark is one wherever it stands (Russian)', { key: '?', code: 'Digit7', shiftKey: true }, '?'],
  ['an Arabic question mark is one', { key: '؟', code: 'Slash', shiftKey: true }, '?'],
  ['an Arabic digit is a digit', { key: '٣', code: 'Digit3' }, '3'],
  ['a key that types nothing has no character', { key: 'ArrowUp', code: 'ArrowUp' }, undefined],
  ['a dead key has none', { key: 'Dead', code: 'KeyN' }, undefined],
])('%s', (_name, press, character) => {
  expect(characterOf({ shiftKey: false, ...press })).toBe(character);
});
