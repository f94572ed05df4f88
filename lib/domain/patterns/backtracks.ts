/** How often each step went back. */
import type { StepId } from '../guide/guide.ts';
import type { ConversationSummary, Counter } from './conversation-summary.ts';

/** What followed a step. */
export interface StepReturns {
  readonly step: StepId;
  /** The conversations that came to it. */
  readonly conversations: number;
  /** How often it was entered, in all of them. */
  readonly entries: number;
  /** How often an earlier step came next. */
  readonly returns: number;
}

/** How often conversations went back, and from which steps. */
export interface Backtracks {
  /** The conversations that took any step. */
  readonly of: number;
  readonly steps: readonly StepReturns[];
}

/** Counts by the guide's steps. What came in steps of another guide has no order here, and is left out. */
export function tallyReturns(steps: readonly StepId[]): Counter<Backtracks> {
  const place = new Map(steps.map((step, index) => [step, index]));
  const counts = steps.map((step) => ({ step, conversations: 0, entries: 0, returns: 0 }));
  let of = 0;
  return {
    add({ path }) {
      if (path.length > 0) of += 1;
      const seen = new Set<StepId>();
      path.forEach((step, index) => {
        const count = counts[place.get(step) ?? -1];
        if (count === undefined) return;
        count.entries += 1;
        if (!seen.has(step)) count.conversations += 1;
        if (isBack(place, step, path[index + 1])) count.returns += 1;
        seen.add(step);
      });
    },
    result: () => ({ of, steps: counts }),
  };
}

/** Whether a conversation went back to an earlier step of the guide at any time. */
export function hasBacktracked(
  steps: readonly StepId[],
): (held: Pick<ConversationSummary, 'path'>) => boolean {
  const place = new Map(steps.map((step, index) => [step, index]));
  return ({ path }) => path.some((step, index) => isBack(place, step, path[index + 1]));
}

function isBack(place: ReadonlyMap<StepId, number>, from: StepId, to: StepId | undefined): boolean {
  return to !== undefined && (place.get(to) ?? Number.NaN) < (place.get(from) ?? Number.NaN);
}
