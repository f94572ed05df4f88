import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNDO_MS, undoTimeLeft } from '../../../../../lib/domain/deletion/undo-time.ts';

test.each([
  ['just now', 0, UNDO_MS],
  ['a moment ago', 1_000, UNDO_MS - 1_000],
  ['when its time is over', UNDO_MS, 0],
  ['long ago', 86_400_000, 0],
  ['by a clock that was put right by a moment', -500, UNDO_MS],
  ['by a clock that was ahead by a day', -86_400_000, 0],
])('of a deletion asked for %s', (_when, passed, left) => {
  expect(undoTimeLeft(1_000_000, 1_000_000 + passed)).toBe(left);
});

test('it is never longer than it was at first, and who waits for what is left finds none', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -100_000, max: 100_000 }), (askedAt, passed) => {
      const now = askedAt + passed;
      const left = undoTimeLeft(askedAt, now);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(UNDO_MS);
      if (passed >= 0) expect(undoTimeLeft(askedAt, now + left)).toBe(0);
    }),
  );
});
