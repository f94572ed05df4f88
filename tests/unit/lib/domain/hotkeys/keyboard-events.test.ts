// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { actionOfCombination, characterOf } from '../../../../../lib/domain/hotkeys/keyboard-events.ts';

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

interface Press {
  readonly key: string;
  readonly code: string;
  readonly altGraph?: boolean;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
}

/** What Alt+Shift and a key mean in a text field, and elsewhere. */
function pressed({ key, code, altGraph = false, repeat = false, ctrlKey = false }: Press) {
  const action = (target: HTMLElement) =>
    actionOfCombination({
      altKey: true,
      shiftKey: true,
      metaKey: false,
      ctrlKey,
      repeat,
      key,
      code,
      target,
      getModifierState: (name) => name === 'AltGraph' && altGraph,
    });
  return {
    inField: action(document.createElement('textarea')),
    elsewhere: action(document.createElement('h1')),
  };
}

const LOCKS = { inField: 'lock', elsewhere: 'lock' };
const NOTHING = { inField: undefined, elsewhere: undefined };

test.each([
  ['the letter locks', { key: 'X', code: 'KeyX' }, LOCKS],
  ['the letter locks where it has another place (Dvorak)', { key: 'X', code: 'KeyB' }, LOCKS],
  ['another letter in that place does not (Dvorak)', { key: 'Q', code: 'KeyX' }, NOTHING],
  ['the place locks where the layout has other letters (Russian)', { key: 'Ч', code: 'KeyX' }, LOCKS],
  ['the place locks where Option makes a sign of it (US, Mac)', { key: '˛', code: 'KeyX' }, LOCKS],
  [
    'Option that writes a letter writes it (Polish, Mac)',
    { key: 'Ź', code: 'KeyX' },
    { inField: undefined, elsewhere: 'lock' },
  ],
  [
    'what AltGr writes is written',
    { key: '›', code: 'KeyX', altGraph: true },
    { inField: undefined, elsewhere: 'lock' },
  ],
  ['AltGr that Windows calls Ctrl+Alt writes', { key: 'Ź', code: 'KeyX', ctrlKey: true }, NOTHING],
  ['a key held down is no second press', { key: 'X', code: 'KeyX', repeat: true }, NOTHING],
])('%s', (_name, press, actions) => {
  expect(pressed(press)).toEqual(actions);
});
