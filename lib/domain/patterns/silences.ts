/** How long silences were. */
import { SHORTEST_SILENCE } from '../conversation/state.ts';
import type { ConversationSummary, Counter } from './conversation-summary.ts';

/** The lengths of the silences after asks. */
export interface Silences {
  /** The conversations with a silence that an answer ended. */
  readonly of: number;
  /** Those silences; the buckets' counts add up to it. */
  readonly silences: number;
  /** Ms; null where there is none. */
  readonly median: number | null;
  /** How many of them lasted longer than that, by whole seconds, as they are shown. */
  readonly longer: number;
  /** From a length on, up to and without another (ms; null in the last one). */
  readonly buckets: readonly { readonly from: number; readonly to: number | null; readonly count: number }[];
}

/** Where one bucket ends and the next begins, ms. */
const EDGES = [0, 5_000, 10_000, 20_000, 40_000];

/** Sorts silences by length. */
export function tallySilences(): Counter<Silences> {
  const lengths: number[] = [];
  let of = 0;
  return {
    add(held) {
      const known = silencesOf(held);
      if (known.length > 0) of += 1;
      lengths.push(...known);
    },
    result() {
      const middle = median(lengths);
      const longer = lengths.filter((length) => seconds(length) > seconds(middle ?? 0)).length;
      return { of, silences: lengths.length, median: middle, longer, buckets: bucketsOf(lengths) };
    },
  };
}

/**
 * The silences that an answer ended: of one that the conversation left behind, no one knows how long it was, and where
 * the answer came at once there was none.
 */
export function silencesOf({ asks }: Pick<ConversationSummary, 'asks'>): number[] {
  return asks
    .filter(({ answer, silence }) => answer !== null && silence >= SHORTEST_SILENCE)
    .map(({ silence }) => silence);
}

/** The one in the middle, or halfway between the two there; null of none. */
export function median(lengths: readonly number[]): number | null {
  const sorted = Float64Array.from(lengths).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function seconds(length: number): number {
  return Math.floor(length / 1000);
}

function bucketsOf(lengths: readonly number[]): Silences['buckets'] {
  const counts = EDGES.map(() => 0);
  for (const length of lengths) {
    const bucket = EDGES.findLastIndex((edge) => edge <= length);
    counts[Math.max(0, bucket)] = (counts[Math.max(0, bucket)] ?? 0) + 1;
  }
  return EDGES.map((from, index) => ({ from, to: EDGES[index + 1] ?? null, count: counts[index] ?? 0 }));
}
