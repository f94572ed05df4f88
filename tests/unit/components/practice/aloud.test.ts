import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createAloud } from '../../../../components/practice/aloud.ts';
import { dana } from '../../../../lib/domain/practice/people/dana.ts';
import type { Voice } from '../../../../lib/domain/practice/voice.ts';

/** A page on which lines come; what is spoken and stopped, in order. */
function start(isOn: boolean, localService = true) {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const on = signal(isOn);
  const isCovered = signal(false);
  const turns = signal([{ says: '(Dana waves.)' }]);
  const aloud = createAloud<Voice>({
    voices: signal([{ lang: 'en-US', localService, default: true }]),
    speak(words, voice, end) {
      done.push(`${voice.lang}: ${words}`);
      ends.push(end);
    },
    stop: () => void done.push('stop'),
    isOn: on,
    setOn(to) {
      on.value = to;
    },
    isCovered,
    person: signal(dana),
    turns,
  });
  done.length = 0;
  const say = (says: string) => {
    turns.value = [...turns.peek(), { says }];
  };
  return { aloud, done, ends, isCovered, say };
}

it('speaks each line when it comes, and nothing that is done without a word', () => {
  const { aloud, done, ends, say } = start(true);
  say('Hi. You’re Rosa’s neighbor?');
  say('(Dana nods.)');
  expect(done).toEqual(['en-US: Hi. You’re Rosa’s neighbor?']);
  expect(aloud.isSpeaking.value).toBe(true);
  say('It’s cold.');
  ends[0]?.();
  expect(aloud.isSpeaking.value).toBe(true);
  ends[1]?.();
  expect(aloud.isSpeaking.value).toBe(false);
});

it('is silent until it is chosen, then from the next line on, and at once when it is not any more', () => {
  const { aloud, done, say } = start(false);
  say('Hi.');
  aloud.change(true);
  expect(done).toEqual([]);
  say('It’s cold.');
  expect(done).toEqual(['en-US: It’s cold.']);
  aloud.change(false);
  expect(done.at(-1)).toBe('stop');
  expect(aloud.isSpeaking.value).toBe(false);
});

it('is silent at once when that is pressed, and goes on with the next line', () => {
  const { aloud, done, say } = start(true);
  say('Hi.');
  aloud.stop();
  expect(aloud.isSpeaking.value).toBe(false);
  say('Well.');
  expect(done).toEqual(['en-US: Hi.', 'stop', 'en-US: Well.']);
});

it('is silent at once when it is covered, and while it is; shown again, it goes on with the next line', () => {
  const { aloud, done, isCovered, say } = start(true);
  say('Hi.');
  isCovered.value = true;
  expect(aloud.isSpeaking.value).toBe(false);
  say('It’s cold.');
  isCovered.value = false;
  say('Well.');
  expect(done).toEqual(['en-US: Hi.', 'stop', 'en-US: Well.']);
});

it('offers nothing and says nothing where the only voice speaks elsewhere', () => {
  const { aloud, done, say } = start(true, false);
  say('Hi.');
  expect([aloud.canSpeak.value, done]).toEqual([false, []]);
});
