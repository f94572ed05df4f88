/** Where conversations stall. */
import type { StepId } from '../guide/guide.ts';
import type { Counter } from './conversation-summary.ts';

/** The last steps of conversations that stopped without a clear yes. */
export interface Stalls {
  /** The conversations that stopped at all: ended, or rested. */
  readonly stopped: number;
  /** Those of them without a clear yes; the steps' counts add up to it. */
  readonly of: number;
  readonly steps: readonly { readonly step: StepId; readonly count: number }[];
}

/** One that was not ended and not touched for so long has come to rest, ms. */
const REST_MS = 12 * 60 * 60 * 1000;

/** Counts by the guide's steps, in its order; one of another guide comes after them. `now` is epoch ms. */
export function tallyStalls(steps: readonly StepId[], now: number): Counter<Stalls> {
  const counts = new Map(steps.map((step) => [step, 0]));
  let stopped = 0;
  let of = 0;
  return {
    add({ endedAt, touchedAt, outcome, path }) {
      const last = path.at(-1);
      if (last === undefined || (endedAt === null && touchedAt > now - REST_MS)) return;
      stopped += 1;
      if (outcome === 'yes') return;
      of += 1;
      counts.set(last, (counts.get(last) ?? 0) + 1);
    },
    result: () => ({ stopped, of, steps: [...counts].map(([step, count]) => ({ step, count })) }),
  };
}
