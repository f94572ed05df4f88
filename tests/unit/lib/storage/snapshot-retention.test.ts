import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SNAPSHOTS, snapshotsToKeep } from '../../../../lib/storage/snapshot-retention.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const ages = fc.array(fc.integer({ min: -2 * DAY, max: 100 * DAY }), { minLength: 1, maxLength: 40 });
const oldest = (times: readonly number[]) => NOW - Math.min(...times);

test('keeps few, the newest among them, each once and in order', () => {
  fc.assert(
    fc.property(ages, (some) => {
      const times = some.map((age) => NOW - age);
      const kept = snapshotsToKeep(times, NOW);
      expect(kept.length).toBeLessThanOrEqual(MAX_SNAPSHOTS);
      expect(kept.at(-1)).toBe(Math.max(...times));
      expect(kept).toEqual([...new Set(kept)].sort((one, other) => one - other));
      expect(times).toEqual(expect.arrayContaining(kept));
    }),
  );
});

test('keeps something old where there was something old', () => {
  fc.assert(
    fc.property(ages, fc.constantFrom(1, 2, 7, 30), (some, days) => {
      const times = some.map((age) => NOW - age);
      const isOld = oldest(times) >= days * DAY;
      expect(oldest(snapshotsToKeep(times, NOW)) >= days * DAY).toBe(isOld);
    }),
  );
});

test('keeps as much when it is asked twice', () => {
  fc.assert(
    fc.property(ages, (some) => {
      const kept = snapshotsToKeep(
        some.map((age) => NOW - age),
        NOW,
      );
      expect(snapshotsToKeep(kept, NOW)).toEqual(kept);
    }),
  );
});

describe('taken day after day', () => {
  /** The ages in days of what is kept on each day, when every day one more is taken. */
  const days: number[][] = [];
  for (let day = 0; day < 120; day += 1) {
    const before = (days.at(-1) ?? []).map((age) => age + 1);
    const times = [...before, 0].map((age) => (day - age) * DAY);
    days.push(snapshotsToKeep(times, day * DAY).map((time) => day - time / DAY));
  }

  test('there is always one of today and one of yesterday', () => {
    for (const kept of days.slice(1)) expect(kept).toEqual(expect.arrayContaining([0, 1]));
  });

  test('there is always one some days, one about a week and one about a month old', () => {
    for (const kept of days.slice(60)) {
      const within = (from: number, until: number) => kept.filter((age) => age >= from && age < until).length;
      expect(within(2, 7)).toBe(1);
      expect(within(7, 61)).toBeGreaterThan(0);
      expect(within(30, 61)).toBe(1);
    }
  });
});
