import { describe, expect, test } from 'vitest';
import { oncePerPress } from '../../../../../lib/domain/hotkeys/held-commands.ts';

/** The commands that are done of those that come at these times (ms), each with the time at which it is done. */
function doneOf(commands: readonly (readonly [at: number, action: string])[]): string[] {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const done: string[] = [];
  const command = oncePerPress((action) => done.push(`${action} ${now}`), {
    now: () => now,
    after(ms, run) {
      const one = { at: now + ms, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  });
  const goTo = (to: number) => {
    for (const one of waiting.filter(({ at }) => at <= to)) {
      waiting = waiting.filter((other) => other !== one);
      now = one.at;
      one.run();
    }
    now = to;
  };
  for (const [at, action] of commands) {
    goTo(at);
    command(action);
  }
  goTo(Number.POSITIVE_INFINITY);
  return done;
}

/** The times of so many presses. */
const presses = (count: number, every: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + index * every);
/** The times of a key that is held: its press, and its repeats after a while. */
const held = (firstAfter: number, every: number, until: number, from = 0) => [
  from,
  ...presses(Math.floor((until - firstAfter) / every) + 1, every, from + firstAfter),
];
const ask = (times: readonly number[]) => times.map((at) => [at, 'ask'] as const);

describe('keys that are held do what they do once', () => {
  test.each([
    ['X.Org', held(660, 40, 1_500)],
    ['Windows, as it comes', held(500, 33, 1_500)],
    ['Windows, at its fastest', held(250, 33, 1_500)],
    ['Windows, waiting longest', held(1_000, 33, 3_000)],
    ['macOS, as it comes', held(500, 90, 1_500)],
    ['a browser that is busy and sends late', [0, 660, 700, 860, 861, 1_080, 1_120]],
  ])('%s', (_keyboard, times) => {
    expect(times.length).toBeGreaterThan(5);
    expect(doneOf(ask(times))).toEqual(['ask 0']);
  });
});

describe('each press by itself does what it does', () => {
  test.each([
    ['ten in a second', presses(10, 115)],
    ['slower ones', presses(10, 180)],
    ['one a second and a half', presses(3, 1_500)],
  ])('%s, at once', (_how, times) => {
    expect(doneOf(ask(times))).toEqual(times.map((at) => `ask ${at}`));
  });

  test.each([
    ['three in a second', presses(4, 330)],
    ['two in a second', presses(3, 500)],
  ])('%s: what could be a repeat, a moment later', (_how, times) => {
    expect(doneOf(ask(times))).toEqual(times.map((at) => `ask ${at === 0 ? 0 : at + 95}`));
  });

  test('after a slow one, ten in a second', () => {
    const times = [0, ...presses(10, 115, 600)];
    expect(doneOf(ask(times))).toHaveLength(times.length);
  });

  test('of another hotkey, however soon', () => {
    expect(
      doneOf([
        [0, 'next-step'],
        [20, 'ask'],
        [600, 'ask'],
        [620, 'green-light'],
      ]),
    ).toEqual(['next-step 0', 'ask 20', 'green-light 620', 'ask 695']);
  });

  test('after keys that were held', () => {
    expect(doneOf(ask([...held(660, 40, 1_500), 3_000]))).toEqual(['ask 0', 'ask 3000']);
  });
});
