/** Figures beside baselines: taken by turns, so that what else the machine does falls on both. */

/** The longest that a task may take without a person feeling it, ms (the Long Tasks API's limit). */
export const LONG_TASK_MS = 50;

/** How long it may take until what was done is saved, ms: the worst counts. */
export const PROMISED_MS = 300;

/** Takes one figure. */
export type Measure = () => number | Promise<number>;

/** One round: both figures, taken one right after the other. */
export interface Round {
  readonly baseline: number;
  readonly figure: number;
}

/** What a row is about, and what it may come to. */
export interface Budget {
  readonly what: string;
  readonly unit: 'µs' | 'ms' | 'kB' | 'MB' | 'a second' | 'nodes';
  /** How many times the baseline the figure may be; left out where the row shows the platform's own floor. */
  readonly atMost?: number;
  /** Which of the rounds' ratios has to hold, e.g. 0.95 for all but the worst twentieth; else the median. */
  readonly percentile?: number;
}

/** One line of the table. */
export interface Row extends Budget {
  /** Medians of the rounds; the figure at the budget's percentile. */
  readonly baseline: number;
  readonly figure: number;
  /** Of the rounds' ratios: the one at the percentile, the least and the most. */
  readonly ratio: readonly [held: number, least: number, most: number];
  readonly rounds: number;
  /** The ratio of the least that the platform lets anyone come to, where that was measured too. */
  readonly floor?: number;
}

/** The figure that so large a share of them does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of some figures. */
export const median = (figures: readonly number[]) => percentile(figures, 0.5);

/** Takes a baseline and a figure by turns. */
export async function byTurns(rounds: number, baseline: Measure, figure: Measure): Promise<Round[]> {
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round += 1)
    taken.push({ baseline: await baseline(), figure: await figure() });
  return taken;
}

/** The line that some rounds amount to; `floor` is the line of the least that the platform lets anyone come to. */
export function rowOf(budget: Budget, rounds: readonly Round[], floor?: Row): Row {
  const share = budget.percentile ?? 0.5;
  const ratios = rounds.map(({ baseline, figure }) => figure / baseline);
  return {
    ...budget,
    baseline: median(rounds.map(({ baseline }) => baseline)),
    figure: percentile(
      rounds.map(({ figure }) => figure),
      share,
    ),
    ratio: [percentile(ratios, share), Math.min(...ratios), Math.max(...ratios)],
    rounds: rounds.length,
    ...(floor === undefined ? {} : { floor: floor.ratio[0] }),
  };
}

/** The line that some figures amount to of which the worst has to be within the promise. */
export function worstOf(what: string, figures: readonly number[]): Row {
  const rounds = figures.map((figure) => ({ baseline: PROMISED_MS, figure }));
  return rowOf({ what: `${what}, worst`, unit: 'ms', atMost: 1, percentile: 1 }, rounds);
}

/** Whether a row is within its budget. */
export const holds = ({ ratio, atMost }: Row) => atMost === undefined || ratio[0] <= atMost;

/** How a row stands to its budget, in a word or three. */
export function verdict(row: Row): string {
  const { atMost, floor = 0 } = row;
  if (atMost === undefined) return 'floor';
  if (holds(row)) return 'yes';
  return floor > atMost ? `NO: floor ${floor.toFixed(2)}` : 'NO';
}
