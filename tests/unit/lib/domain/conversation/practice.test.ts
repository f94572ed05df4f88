import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());

test.each([
  ['practice:rehearsal', true],
  ['meet:abc-defg-hij', false],
  ['zoom:practice:1', false],
  [null, false],
])('is a conversation on %s practice? %s', async (call, isOne) => {
  const { isPractice } = await import('../../../../../lib/domain/conversation/practice.ts');
  expect(isPractice({ call })).toBe(isOne);
});
