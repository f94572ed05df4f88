import { describe, expect, it } from 'vitest';
import { numberOf, stepAfter, stepBefore, stepOf } from '../../../../lib/guide/find.ts';
import { sixSteps } from '../../../../lib/guide/six-steps.ts';

describe('finding steps', () => {
  it.each([
    ['introduction', 1, undefined, 'issues-and-stake'],
    ['agitation', 3, 'issues-and-stake', 'educate-vision-plan'],
    ['next-steps', 6, 'the-ask', undefined],
    ['somewhere-else', 0, undefined, undefined],
  ])('%s is number %i', (id, number, before, after) => {
    expect(numberOf(sixSteps, id)).toBe(number);
    expect(stepOf(sixSteps, id)?.id).toBe(number === 0 ? undefined : id);
    expect(stepBefore(sixSteps, id)?.id).toBe(before);
    expect(stepAfter(sixSteps, id)?.id).toBe(after);
  });
});
