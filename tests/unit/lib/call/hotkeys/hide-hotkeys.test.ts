import { expect, test } from 'vitest';
import { hideHotkeys, isCombination } from '../../../../../lib/call/hotkeys/hide-hotkeys.ts';

type Press = { type: 'keydown' | 'keypress' | 'keyup'; code: string } & Partial<
  Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'isTrusted' | 'repeat'>
> & { target?: { localName: string } };

/** What a page hears of some presses, as `type code`; a real window lets no script press a trusted key. */
function heardOf(
  presses: readonly Press[],
  isHotkey = (_event: KeyboardEvent) => false,
  isGone = false,
): string[] {
  const listeners = new Map<string, (event: object) => void>();
  const life = new AbortController();
  const window = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  };
  hideHotkeys(window as unknown as Window, { isHotkey, begun: () => isGone && life.abort() }, life.signal);
  return presses.flatMap((press) => {
    let isStopped = false;
    listeners.get(press.type)?.({
      isTrusted: true,
      repeat: false,
      key: '',
      altKey: false,
      ctrlKey: false,
      target: { localName: 'body' },
      stopImmediatePropagation: () => {
        isStopped = true;
      },
      ...press,
    });
    return isStopped ? [] : [`${press.type} ${press.code}`];
  });
}

const down = (code: string, more: Partial<Press> = {}): Press => ({ type: 'keydown', code, ...more });
const up = (code: string, more: Partial<Press> = {}): Press => ({ type: 'keyup', code, ...more });
const MODIFIERS = [down('AltLeft'), down('ShiftLeft')];
const both = { altKey: true };

test('of a key whose keydown the browser kept, the page hears no keyup', () => {
  expect(heardOf([...MODIFIERS, up('KeyK'), up('ShiftLeft'), up('AltLeft')])).toEqual([
    'keydown AltLeft',
    'keydown ShiftLeft',
    'keyup ShiftLeft',
    'keyup AltLeft',
  ]);
});

test('nor where the modifiers are let go of first, or the keyup comes to a page that has just got the focus', () => {
  expect(heardOf([...MODIFIERS, up('AltLeft'), up('ShiftLeft'), up('KeyK')])).not.toContain('keyup KeyK');
  expect(heardOf([up('KeyU'), up('ShiftLeft'), up('AltLeft')])).toEqual([]);
});

test('a hotkey whose keydown the browser lets through is stopped, down and up', () => {
  const isHotkey = ({ code }: KeyboardEvent) => code === 'KeyK';
  const heard = heardOf([...MODIFIERS, down('KeyK', both), up('KeyK', both), up('AltLeft')], isHotkey);
  expect(heard).toEqual(['keydown AltLeft', 'keydown ShiftLeft', 'keyup AltLeft']);
  expect(heardOf([down('KeyK'), up('KeyK')], isHotkey)).toEqual(['keydown KeyK', 'keyup KeyK']);
});

test('the page’s own keys are its own: held before a hotkey, pressed with Alt, repeated, without a place', () => {
  const own = [
    down('Space'),
    ...MODIFIERS,
    down('KeyA', both),
    down('KeyA', { ...both, repeat: true }),
    up('KeyA', both),
    up('AltLeft'),
    up('ShiftLeft'),
    up('Space'),
    up('', { key: 'k' }),
  ];
  expect(heardOf(own)).toEqual(own.map(({ type, code }) => `${type} ${code}`));
});

test('what a page makes up reaches it', () => {
  expect(heardOf([up('KeyK', { isTrusted: false })])).toEqual(['keyup KeyK']);
});

test('letters on a part of the dock do not reach the page; what moves or presses does', () => {
  const target = { localName: 'kitchen-table-dock' };
  const presses = [
    down('KeyM', { key: 'm', target }),
    { type: 'keypress', code: 'KeyM', key: 'm', target } as const,
    up('KeyM', { key: 'm', target }),
    down('Tab', { key: 'Tab', target }),
    down('Space', { key: ' ', target }),
  ];
  expect(heardOf(presses)).toEqual(['keydown Tab', 'keydown Space']);
});

test('once the extension is gone, nothing is stopped', () => {
  expect(heardOf([...MODIFIERS, up('KeyK')], undefined, true)).toContain('keyup KeyK');
});

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
