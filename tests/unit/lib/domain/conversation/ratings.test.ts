import { describe, expect, it, test } from 'vitest';
import type { EventBody } from '../../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { changeOfScale, rate, rateWhy, scaleSteps } from '../../../../../lib/domain/conversation/ratings.ts';
import { deepCanvass } from '../../../../../lib/domain/guide/shipped/deep-canvass.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { logOf, ONE_OF_EACH } from './one-of-each.ts';

const rated = (rating: 4 | 7, why = ''): EventBody => ({ type: 'rated', step: 'connect', rating, why });
const stateOf = (...bodies: EventBody[]) => foldConversation(logOf(ONE_OF_EACH.started, ...bodies)).state;

describe('a number', () => {
  it.each<[string, EventBody[], 4 | 7, EventBody[]]>([
    ['is kept', [], 4, [rated(4)]],
    ['that is another keeps what was said', [rated(4, 'cold')], 7, [rated(7, 'cold')]],
    ['that was given already changes nothing', [rated(4, 'cold')], 4, []],
    ['is not given after the end', [ONE_OF_EACH.ended], 4, []],
  ])('%s', (_which, before, rating, bodies) => {
    expect(rate(deepCanvass, stateOf(...before), 'connect', rating)).toEqual(bodies);
  });

  it('is given in a step of the scale alone, once a conversation is on', () => {
    expect(rate(deepCanvass, stateOf(), 'values', 4)).toEqual([]);
    expect(rate(sixSteps, stateOf(), 'introduction', 4)).toEqual([]);
    expect(rate(deepCanvass, foldConversation([]).state, 'connect', 4)).toEqual([]);
  });
});

test.each<[string, EventBody[], string, EventBody[]]>([
  ['is kept with the number', [rated(4)], ' cold ', [rated(4, 'cold')]],
  ['is taken away', [rated(4, 'cold')], '', [rated(4)]],
  ['that was said already changes nothing', [rated(4, 'cold')], 'cold', []],
  ['needs a number', [], 'cold', []],
  ['is not said after the end', [rated(4), ONE_OF_EACH.ended], 'cold', []],
])('why %s', (_which, before, words, bodies) => {
  expect(rateWhy(stateOf(...before), 'connect', words)).toEqual(bodies);
});

test('the change is known once both steps of the guide were answered', () => {
  const steps = scaleSteps(deepCanvass);
  expect(steps).toEqual(['connect', 'rate-again']);
  const change = (ratings: Readonly<Record<string, number>>) => changeOfScale(steps, (step) => ratings[step]);
  expect(change({ connect: 0 })).toBeUndefined();
  expect(change({ 'rate-again': 4 })).toBeUndefined();
  expect(change({ 'rate-again': 0, connect: 4 })).toEqual({ before: 4, after: 0 });
  expect(changeOfScale(scaleSteps(sixSteps), () => 4)).toBeUndefined();
});
