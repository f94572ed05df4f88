/** What is done with an answer that was no clear yes, and what is known of it back in an earlier step. */
import { describe, expect, test } from 'vitest';
import * as after from '../../../../../lib/domain/conversation/after-the-ask.ts';
import { cameBackFrom, heldBack, visitNumber } from '../../../../../lib/domain/conversation/coming-back.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import type { Answer } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const go =
  (step: string): Doing =>
  (state) =>
    intents.enterStep(sixSteps, state, step, 'jump');
const ask: Doing = (state, now) => intents.ask(sixSteps, state, `ask-${now}`);
const say =
  (answer: Answer): Doing =>
  (state) =>
    intents.markAnswer(sixSteps, state, answer, 'at-once');
const object =
  (id: string): Doing =>
  (state) =>
    after.toggleObjection(state, id);
const kind =
  (no: 'not-now' | 'not-that' | 'not-ever'): Doing =>
  (state) =>
    after.markNo(state, no);
const later: Doing = (state) =>
  after.comeBackLater(state, 'mine', {
    what: 'Talk again',
    at: { date: '2027-01-07', time: null },
    way: 'text',
  });
const smaller: Doing = (state) => after.askSmaller(sixSteps, state, 'smaller');
const end: Doing = (state) => intents.end(state, '');

function stateOf(...doings: Doing[]) {
  const here = device();
  return doings.reduce((conversation, doing) => {
    here.pass(1_000);
    return here.act(conversation, doing).after;
  }, here.begin()).state;
}

const unsure = [go('the-ask'), ask, say('unsure')];
const no = [go('the-ask'), ask, say('no')];

describe('after the ask', () => {
  test('an objection is pressed, and pressed again is taken back', () => {
    expect(stateOf(...unsure, object('the-risk')).asks[0]?.objections).toEqual(['the-risk']);
    expect(stateOf(...unsure, object('the-risk'), object('the-risk')).asks[0]?.objections).toEqual([]);
    expect(stateOf(...unsure, go('agitation'), object('no-time')).asks[0]?.objections).toEqual(['no-time']);
  });

  test('a no is of one kind at a time', () => {
    expect(stateOf(...no, kind('not-now'), kind('not-ever')).asks[0]?.no).toBe('not-ever');
  });

  test('not that, but something smaller: the silence begins', () => {
    const { asks } = stateOf(...no, smaller);
    expect(asks.map(({ isSmaller, no, answeredAt }) => [isSmaller, no, answeredAt === null])).toEqual([
      [false, 'not-that', false],
      [true, null, true],
    ]);
  });

  test('not now, but on a day: a commitment of the organizer’s', () => {
    const { asks, commitments } = stateOf(...no, later);
    expect(asks[0]?.no).toBe('not-now');
    expect([...commitments.values()]).toEqual([
      {
        id: 'mine',
        what: 'Talk again',
        due: null,
        way: 'text',
        followUpAt: { date: '2027-01-07', time: null },
        isOwn: true,
      },
    ]);
  });

  test('it stays the organizer’s own when it is changed', () => {
    const promised = { what: 'Talk again', due: null, way: 'call', followUpAt: null } as const;
    const edit: Doing = (state) => intents.editCommitment(state, 'mine', promised);
    expect(stateOf(...no, later, edit).commitments.get('mine')).toMatchObject({ way: 'call', isOwn: true });
  });

  test('what they agree to in another step, after a not now, is theirs', () => {
    const promised = { what: 'come', due: null, way: 'call', followUpAt: { date: '2027-01-07', time: null } };
    const add: Doing = () => intents.addCommitment('theirs', { ...promised, way: 'call' });
    const { commitments } = stateOf(...no, kind('not-now'), go('next-steps'), add);
    expect(commitments.get('theirs')).not.toHaveProperty('isOwn');
  });

  test.each<[string, Doing[], Doing]>([
    ['an objection to nothing', [], object('the-risk')],
    ['an objection after the end', [...unsure, end], object('the-risk')],
    ['a kind of no where they are not sure', unsure, kind('not-now')],
    ['the kind that it is', [...no, kind('not-now')], kind('not-now')],
    ['a kind of no in another step', [...no, go('agitation')], kind('not-now')],
    ['the smaller ask where it is chosen', [go('the-ask')], (state) => after.chooseAsk(state, false)],
    ['a smaller ask in another step', [...no, go('agitation')], smaller],
    ['a smaller ask in the silence', [go('the-ask'), ask], smaller],
    ['a day to come back where they are not sure', unsure, later],
    ['a day to come back after the end', [...no, end], later],
  ])('nothing comes of %s', (_name, before, doing) => {
    expect(doing(stateOf(...before), Date.now())).toEqual([]);
  });
});

describe('coming back', () => {
  const cameBack = (...doings: Doing[]) => {
    const found = cameBackFrom(sixSteps, stateOf(...doings));
    return found && [found.ask.answer, found.step, found.isFirst];
  };

  test.each<[string, Doing[], unknown]>([
    ['from an ask that left them unsure', [...unsure, go('issues-and-stake')], ['unsure', 'the-ask', true]],
    ['from a no', [...no, go('agitation')], ['no', 'the-ask', true]],
    ['from an ask without an answer yet', [go('the-ask'), ask, go('agitation')], [null, 'the-ask', true]],
    [
      'on the way through the steps again',
      [...unsure, go('issues-and-stake'), go('agitation')],
      ['unsure', 'the-ask', false],
    ],
    [
      'after a look at the ask again',
      [...unsure, go('agitation'), go('the-ask'), go('agitation')],
      ['unsure', 'the-ask', false],
    ],
  ])('%s', (_name, doings, expected) => {
    expect(cameBack(...doings)).toEqual(expected);
  });

  test.each<[string, Doing[]]>([
    ['there was no ask', [go('the-ask'), go('agitation')]],
    ['the ask got a clear yes', [go('the-ask'), ask, say('yes'), go('agitation')]],
    ['the conversation is in the ask again', [...unsure, go('agitation'), go('the-ask')]],
    ['the conversation went on', [...unsure, go('next-steps')]],
  ])('not where %s', (_name, doings) => {
    expect(cameBack(...doings)).toBeUndefined();
  });

  test('what held them back is kept in mind until the next ask', () => {
    const back = [...unsure, object('no-time'), go('agitation'), go('the-ask')];
    expect(heldBack(stateOf(...unsure, object('no-time')))).toEqual([]);
    expect(heldBack(stateOf(...back))).toEqual(['no-time']);
    expect(heldBack(stateOf(...back, ask))).toEqual([]);
    expect(heldBack(stateOf(go('the-ask'), ask, say('yes'), object('no-time'), go('the-ask')))).toEqual([]);
    expect(heldBack(stateOf())).toEqual([]);
  });

  test('the visits of a step are counted', () => {
    expect(visitNumber(stateOf(go('agitation'), go('introduction')))).toBe(2);
    expect(visitNumber(stateOf())).toBe(1);
  });
});
