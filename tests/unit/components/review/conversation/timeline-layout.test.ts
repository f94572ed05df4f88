import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeScale } from '../../../../../components/review/conversation/time-scale.ts';
import { pathPicture } from '../../../../../components/review/conversation/timeline-layout.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { doings } from '../../../lib/domain/conversation/some-events.ts';
import { ask, end, goTo, note, talk } from './talk.ts';

const STEPS = sixSteps.steps.map(({ id }) => id);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the line of time', () => {
  test.each<[string, number[], number, number]>([
    ['the beginning', [0, 10 * MINUTE], 0, 0],
    ['the end', [0, 10 * MINUTE], 10 * MINUTE, 1],
    ['the middle', [0, 2 * MINUTE, 10 * MINUTE], 5 * MINUTE, 0.5],
    ['before it', [MINUTE, 10 * MINUTE], 0, 0],
    ['after it', [0, 10 * MINUTE], HOUR, 1],
    ['of a single instant', [MINUTE], MINUTE, 0],
    ['of nothing', [], MINUTE, 0],
    ['after a night', [0, 5 * MINUTE, 12 * HOUR, 12 * HOUR + 5 * MINUTE], 12 * HOUR, 2 / 3],
  ])('%s', (_, instants, instant, share) => {
    expect(createTimeScale(instants).at(instant)).toBeCloseTo(share, 5);
  });

  test('says how long a rest was, and counts no minutes in it', () => {
    const { rests, ticks } = createTimeScale([0, 5 * MINUTE, 12 * HOUR, 12 * HOUR + 5 * MINUTE]);
    expect(rests.map(({ length }) => length)).toEqual([12 * HOUR - 5 * MINUTE]);
    expect(ticks.map(({ minutes }) => minutes)).toEqual([0, 2, 4, 722, 724]);
  });

  test('keeps the order of all instants, and few ticks, each in its place', () => {
    const instants = fc.array(fc.nat(48 * HOUR), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(instants, (some) => {
        const line = createTimeScale(some);
        const shares = [...some].sort((one, other) => one - other).map(line.at);
        expect(shares).toEqual([...shares].sort((one, other) => one - other));
        const places = line.ticks.map(({ at }) => at);
        expect(places).toEqual([...places].sort((one, other) => one - other));
        for (const share of [...shares, ...places]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the picture', () => {
  test('has no silence where the answer came at once', () => {
    const { state } = talk(
      [2, goTo(5)],
      [1, (now) => intents.markAnswer(sixSteps, now, 'unsure', 'an-ask')],
      [1, goTo(5)],
      [0, ask],
      [1, (now) => intents.markAnswer(sixSteps, now, 'yes', 'another-ask')],
      [3, end],
    );
    expect(state.asks).toHaveLength(2);
    expect(pathPicture(state, STEPS).silences).toMatchObject([{ lane: 4, length: MINUTE }]);
  });

  test('has the stays in their lanes, loops back, lights, silences and notes', () => {
    const { state } = talk(
      [2, (now) => intents.showLight(sixSteps, now, 'green', 'a-new-ask')],
      [2, note('one', 'cold')],
      [0, (now) => intents.markNote(now, 'one', 'stake')],
      [4, goTo(3)],
      [2, goTo(2)],
      [5, goTo(5)],
      [1, ask],
      [1, (now) => intents.markAnswer(sixSteps, now, 'yes', 'a-new-ask')],
      [3, end],
    );
    const picture = pathPicture(state, STEPS);
    expect(picture.lanes).toEqual(STEPS);
    expect(picture.stays.map(({ lane, light }) => [lane, light])).toEqual([
      [0, 'green'],
      [1, null],
      [2, null],
      [1, null],
      [4, 'green'],
      [5, null],
    ]);
    expect(picture.moves.map(({ from, to, isBack }) => [from, to, isBack])).toEqual([
      [0, 1, false],
      [1, 2, false],
      [2, 1, true],
      [1, 4, false],
      [4, 5, false],
    ]);
    expect(picture.silences).toMatchObject([{ lane: 4, length: MINUTE }]);
    expect(picture.silences[0]?.from).toBeCloseTo(16 / 20, 3);
    expect(picture.silences[0]?.to).toBeCloseTo(17 / 20, 3);
    expect(picture.notes).toMatchObject([{ isStake: true }]);
    expect(picture.notes[0]?.at).toBeCloseTo(4 / 20, 3);
  });

  test('ends where the conversation ended, whatever was said of it since', () => {
    const doing = [
      [9, goTo(2)],
      [1, end],
    ] as const;
    const { state } = talk(...doing, [600, (now) => intents.assess(now, 2)]);
    expect(pathPicture(state, STEPS)).toEqual(pathPicture(talk(...doing).state, STEPS));
  });

  test('shows a step that the guide does not have below the others', () => {
    const { state } = talk([1, goTo(2)], [1, end]);
    const picture = pathPicture(state, ['agitation']);
    expect(picture.lanes).toEqual(['agitation', 'introduction', 'issues-and-stake']);
    expect(picture.stays.map(({ lane }) => lane)).toEqual([1, 2]);
  });

  test('of any conversation, stays follow each other without a gap, and all lies within it', () => {
    const conversations = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 200 }), doings), { maxLength: 30 })
      .map((some) => talk(...some).state);
    fc.assert(
      fc.property(conversations, (state) => {
        const { stays, moves, silences, notes, lanes } = pathPicture(state, STEPS);
        expect(moves).toHaveLength(stays.length - 1);
        stays.slice(1).forEach(({ from, lane }, index) => {
          expect(from).toBe(stays[index]?.to);
          expect(moves[index]).toMatchObject({ at: from, from: stays[index]?.lane, to: lane });
        });
        const shares = [...stays, ...silences].flatMap(({ from, to }) => [from, to]);
        for (const share of [...shares, ...notes.map(({ at }) => at)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const { lane } of [...stays, ...silences]) expect(lanes[lane]).toBeDefined();
        for (const { from, to } of [...stays, ...silences]) expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
