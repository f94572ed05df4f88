import { describe, expect, it } from 'vitest';
import { findStep, stepAfter, stepBefore, stepNumber } from '../../../../../lib/domain/guide/find.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

describe('finding steps', () => {
  it.each([
    ['introduction', 1, undefined, 'issues-and-stake'],
    ['agitation', 3, 'issues-and-stake', 'educate-vision-plan'],
    ['next-steps', 6, 'the-ask', undefined],
    ['somewhere-else', 0, undefined, undefined],
  ])('%s is number %i', (id, number, before, after) => {
    expect(stepNumber(sixSteps, id)).toBe(number);
    expect(findStep(sixSteps, id)?.id).toBe(number === 0 ? undefined : id);
    expect(stepBefore(sixSteps, id)?.id).toBe(before);
    expect(stepAfter(sixSteps, id)?.id).toBe(after);
  });
});
