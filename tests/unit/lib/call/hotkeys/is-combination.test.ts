import { expect, test } from 'vitest';
import { isCombination } from '../../../../../lib/call/hotkeys/is-combination.ts';

const K = { key: 'K', code: 'KeyK', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false };

test.each([
  { name: 'the letter with its modifiers', press: K, keys: 'Alt+Shift+K', is: true },
  { name: 'a modifier too few', press: { ...K, shiftKey: false }, keys: 'Alt+Shift+K', is: false },
  { name: 'a modifier too many', press: { ...K, ctrlKey: true }, keys: 'Alt+Shift+K', is: false },
  { name: 'another letter', press: K, keys: 'Alt+Shift+J', is: false },
  {
    name: 'the letter at another place (Dvorak)',
    press: { ...K, code: 'KeyV' },
    keys: 'Alt+Shift+K',
    is: true,
  },
  { name: 'another letter at that place', press: { ...K, key: 'T' }, keys: 'Alt+Shift+K', is: false },
  { name: 'a Cyrillic letter at that place', press: { ...K, key: 'Л' }, keys: 'Alt+Shift+K', is: true },
  { name: 'a digit', press: { ...K, key: '!', code: 'Digit1' }, keys: 'Alt+Shift+1', is: true },
  {
    name: 'a key with a name',
    press: { ...K, key: '<', code: 'Comma', altKey: false, ctrlKey: true },
    keys: 'Ctrl+Shift+Comma',
    is: true,
  },
  {
    name: 'an arrow',
    press: { ...K, key: 'ArrowUp', code: 'ArrowUp' },
    keys: 'Alt+Shift+Up',
    is: true,
  },
  {
    name: 'Command of a Mac',
    press: { ...K, altKey: false, metaKey: true },
    keys: 'Command+Shift+K',
    is: true,
  },
  { name: 'none at all', press: K, keys: '', is: false },
])('$name: $is', ({ press, keys, is }) => {
  expect(isCombination(press, keys)).toBe(is);
});
