import { expect, test } from 'vitest';
import { prewarmOnModifiers } from '../../../../../lib/call/hotkeys/prewarm-on-modifiers.ts';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'isTrusted' | 'repeat'>;

const ALT = { code: 'AltLeft', altKey: true };
const SHIFT = { code: 'ShiftLeft', shiftKey: true };

/** As much of a window as is listened to; a real one lets no script press a trusted key. */
function window() {
  let heard: ((press: Press) => void) | undefined;
  const listened = {
    document: { querySelectorAll: () => [], addEventListener: () => undefined },
    addEventListener(type: string, listener: (press: Press) => void, { signal }: { signal: AbortSignal }) {
      if (type === 'keydown') heard = listener;
      signal.addEventListener('abort', () => {
        heard = undefined;
      });
    },
  };
  return { listened: listened as unknown as Window, press: (press: Press) => heard?.(press) };
}

test.each<{ name: string; press: Partial<Press>; gets: string[] }>([
  { name: 'Alt', press: ALT, gets: ['wake'] },
  { name: 'the other Alt', press: { ...ALT, code: 'AltRight' }, gets: ['wake'] },
  {
    name: 'Alt after Shift, as X calls it',
    press: { ...ALT, key: 'Meta', shiftKey: true },
    gets: ['wake', 'preload'],
  },
  { name: 'AltGr', press: { ...ALT, code: 'AltRight', key: 'AltGraph' }, gets: [] },
  { name: 'Shift after Alt', press: { ...SHIFT, altKey: true }, gets: ['preload'] },
  { name: 'Alt after Shift', press: { ...ALT, shiftKey: true }, gets: ['wake', 'preload'] },
  { name: 'Shift', press: SHIFT, gets: [] },
  { name: 'Alt held down', press: { ...ALT, repeat: true }, gets: [] },
  { name: 'Shift held down after Alt', press: { ...SHIFT, altKey: true, repeat: true }, gets: [] },
  { name: 'an Alt that the page makes up', press: { ...ALT, shiftKey: true, isTrusted: false }, gets: [] },
  { name: 'a letter', press: { code: 'KeyK' }, gets: [] },
  { name: 'a letter with both', press: { code: 'KeyK', altKey: true, shiftKey: true }, gets: [] },
])('$name gets ready: $gets', ({ press, gets }) => {
  const { listened, press: pressed } = window();
  const got: string[] = [];
  const ending = new AbortController();
  prewarmOnModifiers(
    listened,
    { wake: () => void got.push('wake'), preload: () => void got.push('preload') },
    ending.signal,
  );
  const whole = {
    altKey: false,
    shiftKey: false,
    isTrusted: true,
    repeat: false,
    key: '',
    code: '',
    ...press,
  };
  pressed(whole);
  expect(got).toEqual(gets);
  ending.abort();
  pressed(whole);
  expect(got).toEqual(gets);
});
