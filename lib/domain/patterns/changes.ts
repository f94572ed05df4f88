/** What changed between the two times that the same question was asked, on the guide's scale. */
import { changeOfScale } from '../conversation/ratings.ts';
import type { StepId } from '../guide/guide.ts';
import type { Counter } from './conversation-summary.ts';

/** How those who were asked twice moved. */
export interface Changes {
  /** The conversations in which they were asked before and after; the three counts add up to it. */
  readonly of: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** By how much they moved on average, down where it is less than 0; null where nobody was asked twice. */
  readonly mean: number | null;
}

/** `stepsOf` are the steps in which the guide of an id asks for its scale, in order. */
export function tallyChanges(stepsOf: (guide: string | null) => readonly StepId[]): Counter<Changes> {
  const counts = { up: 0, same: 0, down: 0 };
  let of = 0;
  let sum = 0;
  return {
    add({ guide = null, ratings }) {
      const change =
        ratings &&
        changeOfScale(stepsOf(guide), (step) => (Object.hasOwn(ratings, step) ? ratings[step] : undefined));
      if (change === undefined) return;
      const by = change.after - change.before;
      of += 1;
      sum += by;
      counts[by > 0 ? 'up' : by < 0 ? 'down' : 'same'] += 1;
    },
    result: () => ({ of, ...counts, mean: of === 0 ? null : sum / of }),
  };
}
