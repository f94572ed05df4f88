import { describe, expect, test } from 'vitest';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import {
  nextQuestion,
  questionBeside,
  questionsNow,
} from '../../../../../lib/domain/conversation/next-question.ts';
import { findStep } from '../../../../../lib/domain/guide/find.ts';
import type { Step } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { device } from './some-events.ts';

const questions = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));

test.each<[string[], string | null, string | undefined]>([
  [[], null, 'a'],
  [['a'], null, 'b'],
  [[], 'b', 'b'],
  [['b'], 'b', 'c'],
  [['c'], 'c', 'a'],
  [['b', 'c'], 'b', 'a'],
  [['a', 'b', 'c'], 'b', undefined],
  [[], 'of-another-step', 'a'],
])('asked %j, chosen %j: %s is next', (asked, chosen, id) => {
  expect(nextQuestion(questions, new Set(asked), chosen)?.id).toBe(id);
});

test.each<[string[], string | null, 1 | -1, string | undefined]>([
  [[], null, 1, 'b'],
  [[], null, -1, 'c'],
  [[], 'c', 1, 'a'],
  [['b'], null, 1, 'c'],
  [['b'], 'b', -1, 'a'],
  [['a', 'b'], null, 1, undefined],
])('asked %j, chosen %j, by %i: %s', (asked, chosen, by, id) => {
  expect(questionBeside(questions, new Set(asked), chosen, by)?.id).toBe(id);
});

describe('the questions of the moment', () => {
  const here = device();
  const ask = findStep(sixSteps, 'the-ask') as Step;
  const inAsk = here.act(here.begin(), (state) =>
    intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
  ).after;

  test('are the step’s own', () => {
    const step = findStep(sixSteps, 'agitation') as Step;
    expect(questionsNow(step, inAsk.state)).toBe(step.questions);
  });

  test('after a “not sure” are the follow-up questions', () => {
    const asked = here.act(inAsk, (state) => intents.ask(sixSteps, state, 'ask')).after;
    const unsure = here.act(asked, (state) =>
      intents.markAnswer(sixSteps, state, 'unsure', 'a-new-ask'),
    ).after;
    expect(questionsNow(ask, unsure.state)).toBe(ask.followUpQuestions);
  });
});
