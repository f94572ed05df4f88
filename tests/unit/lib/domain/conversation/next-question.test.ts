import { describe, expect, test } from 'vitest';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { nextQuestion, questionsNow } from '../../../../../lib/domain/conversation/next-question.ts';
import { findStep } from '../../../../../lib/domain/guide/find.ts';
import type { Step } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { device } from './some-events.ts';

const questions = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));

test.each<[string[], string | undefined]>([
  [[], 'a'],
  [['a'], 'b'],
  [['b', 'c'], 'a'],
  [['a', 'b', 'c'], undefined],
])('asked %j: %s is next', (asked, id) => {
  expect(nextQuestion(questions, new Set(asked))?.id).toBe(id);
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
