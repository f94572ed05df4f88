import { expect, test } from 'vitest';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { talkedFor } from '../../../../../lib/domain/conversation/talked-for.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const next: Doing = (state) => intents.next(sixSteps, state);
const end: Doing = (state) => intents.end(state, '');
const note: Doing = (_state, now) =>
  intents.addNote({ id: `${now}`, text: 'x', step: 'agitation', begunAt: now });

test.each<[string, (readonly [number, Doing])[], number]>([
  [
    'from the start to the end',
    [
      [10 * MINUTE, next],
      [20 * MINUTE, end],
    ],
    30,
  ],
  [
    'not until it was ended days later',
    [
      [10 * MINUTE, next],
      [3 * DAY, end],
    ],
    10,
  ],
  [
    'not until a note was added days later',
    [
      [10 * MINUTE, next],
      [5 * MINUTE, end],
      [3 * DAY, note],
    ],
    15,
  ],
  [
    'without the night, where it was gone on with',
    [
      [10 * MINUTE, next],
      [DAY, next],
      [5 * MINUTE, end],
    ],
    15,
  ],
])('a conversation lasts %s', (_name, doings, minutes) => {
  const here = device();
  const { state } = doings.reduce((conversation, [pause, doing]) => {
    here.pass(pause);
    return here.act(conversation, doing).after;
  }, here.begin());
  expect(Math.round(talkedFor(state) / MINUTE)).toBe(minutes);
});
