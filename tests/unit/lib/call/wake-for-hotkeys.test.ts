import { expect, test } from 'vitest';
import { wakeForHotkeys } from '../../../../lib/call/wake-for-hotkeys.ts';

type Press = Pick<KeyboardEvent, 'key' | 'isTrusted' | 'repeat'>;

/** As much of a window as is listened to; a real one lets no script press a trusted key. */
function window() {
  let heard: ((press: Press) => void) | undefined;
  const listened = {
    addEventListener(type: string, listener: (press: Press) => void, { signal }: { signal: AbortSignal }) {
      if (type === 'keydown') heard = listener;
      signal.addEventListener('abort', () => {
        heard = undefined;
      });
    },
  };
  return { listened: listened as unknown as Window, press: (press: Press) => heard?.(press) };
}

test.each([
  { name: 'Alt', press: { key: 'Alt', isTrusted: true, repeat: false }, times: 1 },
  { name: 'Alt held down', press: { key: 'Alt', isTrusted: true, repeat: true }, times: 0 },
  { name: 'an Alt that the page makes up', press: { key: 'Alt', isTrusted: false, repeat: false }, times: 0 },
  { name: 'another modifier', press: { key: 'Shift', isTrusted: true, repeat: false }, times: 0 },
  { name: 'a letter', press: { key: 'k', isTrusted: true, repeat: false }, times: 0 },
])('$name wakes $times times', ({ press, times }) => {
  const { listened, press: pressed } = window();
  let woken = 0;
  const ending = new AbortController();
  wakeForHotkeys(listened, () => (woken += 1), ending.signal);
  pressed(press);
  expect(woken).toBe(times);
  ending.abort();
  pressed(press);
  expect(woken).toBe(times);
});
