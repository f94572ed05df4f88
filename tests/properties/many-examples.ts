import { vi } from 'vitest';

/** So many times as many examples as in `npm test`. */
const TIMES = 40;
/** Of fast-check, where a test asks for no number of its own. */
const USUAL = 100;

vi.mock('fast-check', async (load) => {
  const { default: fc } = await load<typeof import('fast-check')>();
  const assert = (...[property, parameters]: Parameters<typeof fc.assert>) =>
    fc.assert(property, { ...parameters, numRuns: (parameters?.numRuns ?? USUAL) * TIMES });
  return { default: { ...fc, assert } };
});
