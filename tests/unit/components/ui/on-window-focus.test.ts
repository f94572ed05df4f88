import { expect, test } from 'vitest';
import { onWindowFocus } from '../../../../components/ui/on-window-focus.ts';

test.each([
  ['at once, without a press', ['focus'], 1],
  ['after the press that brought it', ['pointerdown', 'focus', 'pointerup'], 1],
  ['not while that is down', ['pointerdown', 'focus'], 0],
  ['at no press that brought nothing', ['pointerdown', 'pointerup'], 0],
  ['each time', ['focus', 'pointerdown', 'focus', 'pointerup', 'pointerdown', 'pointerup', 'focus'], 3],
])('calls back %s', (_when, events, times) => {
  const ending = new AbortController();
  let called = 0;
  onWindowFocus(window, () => called++, ending.signal);
  for (const event of events) window.dispatchEvent(new Event(event));
  ending.abort();
  window.dispatchEvent(new Event('focus'));
  expect(called).toBe(times);
});
