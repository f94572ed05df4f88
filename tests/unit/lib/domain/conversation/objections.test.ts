/** What was said against it, and which of the answers led on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toggleObjection } from '../../../../../lib/domain/conversation/after-the-ask.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import {
  hasLedOn,
  objectionSummaries,
  raiseObjection,
} from '../../../../../lib/domain/conversation/objections.ts';
import type { Answer } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device, doings } from './some-events.ts';

const STEPS = sixSteps.steps.map(({ id }) => id);

const go =
  (step: string): Doing =>
  (state) =>
    intents.enterStep(sixSteps, state, step, 'jump');
const light =
  (colour: 'green' | 'yellow'): Doing =>
  (state) =>
    intents.showLight(sixSteps, state, colour, 'at-once');
const say =
  (answer: Answer): Doing =>
  (state) =>
    intents.markAnswer(sixSteps, state, answer, 'at-once');
const raise =
  (id: string, text = `They say ${id}`): Doing =>
  (state) =>
    raiseObjection(sixSteps, state, { id, text });
const hold =
  (id: string): Doing =>
  (state) =>
    toggleObjection(state, id);
const end: Doing = (state) => intents.end(state, '');

function talk(...done: Doing[]) {
  const here = device();
  return done.reduce((conversation, doing) => {
    here.pass(1_000);
    return here.act(conversation, doing).after;
  }, here.begin());
}

const stateOf = (...done: Doing[]) => talk(...done).state;

/** Whether each that came led on. */
function led(...done: Doing[]): boolean[] {
  const state = stateOf(...done);
  const path = state.visits.map(({ step }) => step);
  return objectionSummaries(state).map((one) => hasLedOn(STEPS, path, one));
}

describe('an objection that is raised', () => {
  test('is kept with its words, the step, and no more than once in a visit', () => {
    const state = stateOf(go('agitation'), light('yellow'), raise('wont-work'), raise('wont-work', 'again'));
    expect(state.objections.map(({ id, text, visit }) => [id, text, visit])).toEqual([
      ['wont-work', 'They say wont-work', 1],
    ]);
    expect(stateOf(raise('no-time'), go('the-ask'), raise('no-time')).objections).toHaveLength(2);
  });

  test('is nothing after the end', () => {
    expect(raiseObjection(sixSteps, stateOf(end), { id: 'no-time', text: 'No time' })).toEqual([]);
  });

  test.each<[string, Doing[], string[]]>([
    ['after a “not sure”', [go('the-ask'), say('unsure')], ['no-time']],
    ['after a no', [go('the-ask'), say('no')], ['no-time']],
    ['right after the way back from it', [go('the-ask'), say('unsure'), go('agitation')], ['no-time']],
    ['and not once it is said', [go('the-ask'), say('unsure'), hold('no-time')], ['no-time']],
    ['not before the ask', [go('the-ask')], []],
    ['not after a clear yes', [go('the-ask'), say('yes')], []],
    ['not where it is past', [go('the-ask'), say('unsure'), go('next-steps')], []],
  ])('holds them back from the ask %s', (_, before, heard) => {
    const state = stateOf(...before, raise('no-time'));
    expect(state.asks.at(-1)?.objections ?? []).toEqual(heard);
    expect(state.objections.filter(({ id }) => id === 'no-time')).toHaveLength(1);
  });

  test('that only the campaign has holds them back from no ask', () => {
    const state = stateOf(go('the-ask'), say('unsure'), raise('ours'));
    expect([state.asks.at(-1)?.objections, state.objections.map(({ id }) => id)]).toEqual([[], ['ours']]);
  });

  test('is taken back in one piece', () => {
    const state = stateOf(go('the-ask'), say('unsure'), raise('no-time'), intents.undo);
    expect([state.asks.at(-1)?.objections, state.objections]).toEqual([[], []]);
  });
});

describe('an answer has led on', () => {
  test.each<[string, Doing[], boolean[]]>([
    ['where a green light came after it', [go('agitation'), raise('a'), light('green')], [true]],
    ['where the next step was gone to', [raise('a'), (state) => intents.next(sixSteps, state)], [true]],
    ['where a later one was', [raise('a'), go('the-ask')], [true]],
    ['where they said yes', [go('the-ask'), say('unsure'), raise('a'), say('yes')], [true]],
    [
      'where the ask that they were held back from is made again',
      [go('the-ask'), say('unsure'), go('agitation'), hold('no-time'), go('the-ask')],
      [true],
    ],
    ['not where the yellow light stays', [light('yellow'), raise('a'), end], [false]],
    ['not where it went back', [go('the-ask'), raise('a'), go('agitation')], [false]],
    ['not while nothing has followed', [raise('a')], [false]],
    [
      'each by what followed the visit in which it came',
      [raise('a'), go('the-ask'), raise('a'), raise('b'), go('agitation')],
      [true, false, false],
    ],
  ])('%s', (_, done, expected) => {
    expect(led(...done)).toEqual(expected);
  });

  test('in steps of another guide by its green light alone', () => {
    expect(hasLedOn(STEPS, ['other', 'the-ask'], { visit: 0, isGreen: false })).toBe(false);
    expect(hasLedOn(STEPS, ['other', 'the-ask'], { visit: 0, isGreen: true })).toBe(true);
    expect(hasLedOn(STEPS, ['the-ask', 'other'], { visit: 0, isGreen: false })).toBe(false);
  });
});

test('whatever is done, each is in a visit that there is, once, and those that hold them back are among them', () => {
  fc.assert(
    fc.property(fc.array(doings, { maxLength: 40 }), (all) => {
      const { objections, visits, asks } = stateOf(...all);
      const keys = objections.map(({ id, visit }) => `${visit} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { visit } of objections) expect(visits[visit]).toBeDefined();
      const came = new Set(objections.map(({ id }) => id));
      for (const id of asks.flatMap((ask) => ask.objections)) expect(came).toContain(id);
    }),
  );
});
