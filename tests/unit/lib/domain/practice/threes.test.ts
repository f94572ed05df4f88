import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstRound,
  isOver,
  lasting,
  leftOf,
  nextRound,
  PARTS,
  partsIn,
  ROUNDS,
  type RoundTimer,
  started,
  stopped,
  whoIs,
} from '../../../../../lib/domain/practice/threes.ts';

const rounds = fc.integer({ min: 1, max: 1000 });

describe('who is what', () => {
  it('begins with the first as the organizer, and moves on', () => {
    expect(partsIn(1)).toEqual(['organizer', 'person', 'observer']);
    expect(partsIn(2)).toEqual(['person', 'observer', 'organizer']);
    expect(partsIn(3)).toEqual(['observer', 'organizer', 'person']);
  });

  it('has each part taken once in every round', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        expect([...partsIn(round)].sort()).toEqual([...PARTS].sort());
        for (const part of PARTS) expect(partsIn(round)[whoIs(part, round)]).toBe(part);
      }),
    );
  });

  it('makes everyone everything once in any three rounds', () => {
    fc.assert(
      fc.property(rounds, (from) => {
        const shown = Array.from({ length: ROUNDS }, (_, after) => partsIn(from + after));
        for (const one of [0, 1, 2]) {
          expect(shown.map((parts) => parts[one] ?? '').sort()).toEqual([...PARTS].sort());
        }
      }),
    );
  });
});

describe('the time of a round', () => {
  const MINUTE = 60_000;

  it('runs from where it was stopped', () => {
    const begun = started(firstRound(8 * MINUTE), 1000);
    const stood = stopped(begun, 1000 + 3 * MINUTE);
    expect(leftOf(stood, 1000 + 90 * MINUTE)).toBe(5 * MINUTE);
    const again = started(stood, 100 * MINUTE);
    expect(leftOf(again, 104 * MINUTE)).toBe(MINUTE);
    expect(isOver(again, 105 * MINUTE - 1)).toBe(false);
    expect(isOver(again, 105 * MINUTE)).toBe(true);
  });

  it('is not started again once it is over, nor while it runs', () => {
    const over = stopped(started(firstRound(MINUTE), 0), 2 * MINUTE);
    expect(started(over, 3 * MINUTE)).toBe(over);
    const running = started(firstRound(MINUTE), 0);
    expect(started(running, 30_000)).toBe(running);
  });

  it('is whole again in the next round, and stands', () => {
    const next = nextRound(started(firstRound(MINUTE), 0));
    expect(next).toEqual({ round: 2, length: MINUTE, left: MINUTE, since: null });
  });

  it('keeps what has passed when the length is changed', () => {
    const timer = started(firstRound(8 * MINUTE), 0);
    expect(leftOf(lasting(timer, 10 * MINUTE, 2 * MINUTE), 2 * MINUTE)).toBe(8 * MINUTE);
    expect(leftOf(lasting(timer, MINUTE, 2 * MINUTE), 2 * MINUTE)).toBe(0);
  });

  it('never grows while it runs, is never below 0, and counts what ran and no more', () => {
    const acts = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 * MINUTE })), { maxLength: 30 });
    fc.assert(
      fc.property(acts, (all) => {
        let now = 0;
        let ran = 0;
        let timer: RoundTimer = firstRound(8 * MINUTE);
        for (const [runs, wait] of all) {
          timer = runs ? started(timer, now) : stopped(timer, now);
          if (timer.since !== null) ran += wait;
          now += wait;
          expect(leftOf(timer, now)).toBe(Math.max(0, 8 * MINUTE - ran));
        }
      }),
    );
  });

  it('gives no time when the clock is set back', () => {
    expect(leftOf(started(firstRound(MINUTE), 10 * MINUTE), 0)).toBe(MINUTE);
  });
});
