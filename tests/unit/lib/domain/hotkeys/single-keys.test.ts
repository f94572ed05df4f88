import { describe, expect, test } from 'vitest';
import { bindings } from '../../../../../lib/domain/hotkeys/bindings.ts';
import {
  actionOfCharacter,
  DEFAULT_SINGLE_KEYS,
  keyFor,
  type SingleKeys,
  shownKey,
  singleKeysFrom,
  withKey,
} from '../../../../../lib/domain/hotkeys/single-keys.ts';

const changed = (...of: Parameters<typeof withKey>) => withKey(...of) as SingleKeys;

test('no two actions share a key, and none of them hides the sidebar or ends the conversation', () => {
  const keys = bindings.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(actionOfCharacter('h', DEFAULT_SINGLE_KEYS)).toBeUndefined();
});

test('switched off, no character does anything', () => {
  for (const { key = '', page } of bindings)
    expect(actionOfCharacter(key, { ...DEFAULT_SINGLE_KEYS, on: false }, page)).toBeUndefined();
});

test('a key of the review page is none in the sidebar', () => {
  expect(actionOfCharacter('/', DEFAULT_SINGLE_KEYS)).toBeUndefined();
  expect(actionOfCharacter('/', DEFAULT_SINGLE_KEYS, 'review')).toBe('search');
});

describe('another key', () => {
  test('takes the place of the old one', () => {
    const keys = changed(DEFAULT_SINGLE_KEYS, 'next-step', 'z');
    expect(actionOfCharacter('z', keys)).toBe('next-step');
    expect(actionOfCharacter('k', keys)).toBeUndefined();
  });

  test('may be the one that another action gave up', () => {
    const keys = changed(changed(DEFAULT_SINGLE_KEYS, 'next-step', 'z'), 'note', 'k');
    expect(actionOfCharacter('k', keys)).toBe('note');
  });

  test('is refused where another action has it', () => {
    expect(withKey(DEFAULT_SINGLE_KEYS, 'next-step', 'n')).toEqual({ problem: 'taken', by: 'note' });
  });

  test.each([undefined, ' '])('is refused where it types nothing to be seen: %j', (character) => {
    expect(withKey(DEFAULT_SINGLE_KEYS, 'next-step', character)).toEqual({ problem: 'not-a-character' });
  });

  test('that was chosen before an update gave it to a new action stays with the old one', () => {
    const keys = singleKeysFrom({ on: true, changed: { redo: 'm' } });
    expect(actionOfCharacter('m', keys)).toBe('redo');
    expect(keyFor('mark-moment', keys)).toBe('');
  });

  test('may be an arrow, and is shown as one', () => {
    const keys = singleKeysFrom({ on: true, changed: { 'next-part': '', 'next-step': 'arrowright' } });
    expect(actionOfCharacter('arrowright', keys)).toBe('next-step');
    expect([keyFor('next-step', keys), 'x', '?'].map(shownKey)).toEqual(['→', 'X', '?']);
  });

  test('may be none', () => {
    const keys = changed(changed(DEFAULT_SINGLE_KEYS, 'next-step', ''), 'note', '');
    expect(keyFor('next-step', keys)).toBe('');
    expect(actionOfCharacter('', keys)).toBeUndefined();
    expect(actionOfCharacter('k', keys)).toBeUndefined();
  });
});

test.each([
  [undefined, DEFAULT_SINGLE_KEYS],
  ['nonsense', DEFAULT_SINGLE_KEYS],
  [{ on: 'no', changed: { note: 5, hide: 'h', undo: 'xy' } }, DEFAULT_SINGLE_KEYS],
  [
    { on: false, changed: { note: 'm', undo: '' } },
    { on: false, changed: { note: 'm', undo: '' } },
  ],
])('what is stored is read with care: %j', (stored, keys) => {
  expect(singleKeysFrom(stored)).toEqual(keys);
});
