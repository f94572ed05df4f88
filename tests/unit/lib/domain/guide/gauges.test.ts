import { expect, test } from 'vitest';
import { findStep } from '../../../../../lib/domain/guide/find.ts';
import { gaugesOf } from '../../../../../lib/domain/guide/gauges.ts';
import type { Step } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

const four = findStep(sixSteps, 'educate-vision-plan') as Step;
const idsOf = (step: Step, part: string) => gaugesOf(step, part).map(({ id }) => id);

test.each([
  ['summarize', []],
  ['educate', ['new-information', 'heard-about-that']],
  ['vision', ['how-things-could-be']],
  ['plan-to-win', ['think-of-the-plan']],
])('%s is gauged by %j', (part, ids) => {
  expect(idsOf(four, part)).toEqual(ids);
});

test('every question of the step gauges one of its parts', () => {
  expect(four.scripts.flatMap(({ id }) => idsOf(four, id)).sort()).toEqual(
    four.questions.map(({ id }) => id).sort(),
  );
});

test('a question that no part names comes after the last; where none is named, all come after each', () => {
  const strange = { id: 'strange', text: 'And now?' };
  const more: Step = { ...four, questions: [strange, ...four.questions] };
  expect(idsOf(more, 'educate')).toEqual(['new-information', 'heard-about-that']);
  expect(idsOf(more, 'plan-to-win')).toEqual(['think-of-the-plan', 'strange']);
  const none: Step = { ...four, scripts: four.scripts.map(({ gauges: _gauges, ...script }) => script) };
  expect(gaugesOf(none, 'summarize')).toBe(four.questions);
});
