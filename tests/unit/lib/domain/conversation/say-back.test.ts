import { describe, expect, test } from 'vitest';
import { comeBackLater } from '../../../../../lib/domain/conversation/after-the-ask.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import {
  agreedToSayBack,
  isSaidBack,
  isTimeToSayBack,
  moreToSayBack,
  sayBackAgreed,
  sayBackAnew,
} from '../../../../../lib/domain/conversation/say-back.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { findStep } from '../../../../../lib/domain/guide/find.ts';
import type { Step } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const having = (...doings: readonly Doing[]): ConversationState => {
  const here = device();
  return doings.reduce((talk, doing) => here.act(talk, doing).after, here.begin()).state;
};
const agree =
  (id: string): Doing =>
  () =>
    intents.addCommitment(id, { what: `do ${id}`, due: null, way: null, followUpAt: null });
/** After a no that is "not now", the organizer's own part. */
const comeBack: Doing[] = [
  (state) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
  (state) => intents.ask(sixSteps, state, 'ask'),
  (state) => intents.markAnswer(sixSteps, state, 'no', 'a-new-ask'),
  (state) =>
    comeBackLater(state, 'mine', { what: 'talk again', at: { date: '2027-01-07', time: null }, way: 'text' }),
];
const saidBack: Doing = (state) => sayBackAgreed(state);
const ids = (state: ConversationState) => agreedToSayBack(state).map(({ id }) => id);

describe('what was heard', () => {
  const stake = findStep(sixSteps, 'issues-and-stake') as Step;
  const tick =
    (question: string, asked = true): Doing =>
    (state) =>
      intents.toggleQuestion(state, question, asked);
  const asked = (count: number) => stake.questions.slice(0, count).map(({ id }) => tick(id));
  const noteStake: Doing[] = [
    () => intents.addNote({ id: 'n', text: 'My mother was cold', step: stake.id, begunAt: 0 }),
    (state) => intents.markNote(state, 'n', 'stake'),
  ];

  test.each<[string, readonly Doing[], boolean]>([
    ['nothing was heard', [], false],
    ['two questions were asked', asked(2), false],
    ['three were', asked(3), true],
    ['their stake is known', noteStake, true],
    ['it was said back', [...noteStake, tick(stake.sayBack?.id ?? '')], false],
  ])('%s: %#', (_when, doings, is) => {
    expect(isTimeToSayBack(stake, having(...doings))).toBe(is);
  });

  test('is not said back where a step has no words for it', () => {
    expect(isTimeToSayBack(findStep(sixSteps, 'agitation') as Step, having(...noteStake))).toBe(false);
  });
});

describe('what was agreed', () => {
  test.each<[string, readonly Doing[], number, readonly string[], number]>([
    ['nothing', [], 0, [], 0],
    ['one', [agree('a')], 1, ['a'], 0],
    ['two', [agree('a'), agree('b')], 2, ['a', 'b'], 0],
    ['four, two at once', [agree('a'), agree('b'), agree('c'), agree('d')], 4, ['a', 'b'], 2],
    ['three, two of them said', [agree('a'), agree('b'), agree('c'), saidBack], 3, ['c'], 0],
    ['not what the organizer does', [...comeBack, agree('b')], 2, ['b'], 0],
    ['all said', [agree('a'), saidBack], 1, [], 0],
  ])('%s', (_which, doings, agreed, next, more) => {
    const state = having(...doings);
    expect([ids(state), moreToSayBack(state)]).toEqual([next, more]);
    expect(state.commitments.size).toBe(agreed);
  });

  test('is said back once more where it was changed since, and only then', () => {
    const state = having(agree('a'), saidBack, agree('b'));
    expect(sayBackAnew(state, 'b')).toEqual([]);
    expect(ids(having(agree('a'), saidBack, agree('b'), (now) => sayBackAnew(now, 'a')))).toEqual(['a', 'b']);
  });

  test.each([
    ['said-back:a', true],
    ['say-back', false],
    ['not-said-back:a', false],
  ])('%s is the id of one that was said back: %s', (id, is) => {
    expect(isSaidBack(id)).toBe(is);
  });
});
