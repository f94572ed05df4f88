/** A line of time on which a long rest takes little room. */

/** A stretch in which nothing happened for so long that it is drawn short. */
export interface Pause {
  /** Where on the line it is, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** How long it was, ms. */
  readonly length: number;
}

/** The line: from instants to places on it. */
export interface TimeLine {
  /** Where an instant (epoch ms) is, 0 to 1; what is outside is at the end that it is beyond. */
  readonly at: (instant: number) => number;
  readonly rests: readonly Pause[];
  /** Whole numbers of minutes since the beginning, a readable number of them, and where they are. */
  readonly ticks: readonly { readonly at: number; readonly minutes: number }[];
}

/** Longer than this without anything is a rest, ms; and how long it is drawn. */
const REST_MS = 2 * 60 * 60 * 1000;
const DRAWN_MS = 5 * 60 * 1000;
const MINUTE = 60_000;
/** The distances that ticks may have, in minutes. */
const DISTANCES = [1, 2, 5, 10, 15, 30, 60];
const MOST_TICKS = 8;

/** Lays out the line through these instants (epoch ms), in any order. */
export function createTimeScale(instants: readonly number[]): TimeLine {
  const stretches = stretchesOf(instants);
  const whole = stretches.at(-1)?.drawnTo ?? 0;
  const share = (drawn: number) => (whole === 0 ? 0 : drawn / whole);
  const at = (instant: number): number => {
    const stretch = stretches[firstEndingAt(stretches, instant)] ?? stretches.at(-1);
    if (stretch === undefined) return 0;
    const { from, to, drawnFrom, drawnTo } = stretch;
    const part = Math.min(1, Math.max(0, (instant - from) / (to - from)));
    return share(drawnFrom + part * (drawnTo - drawnFrom));
  };
  const start = stretches[0]?.from ?? 0;
  const distance = MINUTE * (DISTANCES.find((minutes) => whole / (minutes * MINUTE) <= MOST_TICKS) ?? 60);
  return {
    at,
    rests: stretches.filter(isRest).map(({ from, to, drawnFrom, drawnTo }) => ({
      from: share(drawnFrom),
      to: share(drawnTo),
      length: to - from,
    })),
    ticks: stretches.flatMap((stretch, index) =>
      isRest(stretch)
        ? []
        : multiples(distance, stretch.from - start, stretch.to - start, index === 0).map((since) => ({
            at: at(start + since),
            minutes: since / MINUTE,
          })),
    ),
  };
}

/** Where the first stretch is that ends at an instant or after it; their number where there is none. By halves: hundreds of notes are looked up. */
function firstEndingAt(stretches: readonly Stretch[], instant: number): number {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stretches[middle] as Stretch).to < instant) from = middle + 1;
    else to = middle;
  }
  return from;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly drawnFrom: number;
  readonly drawnTo: number;
}

function stretchesOf(instants: readonly number[]): Stretch[] {
  const sorted = [...new Set(instants)].sort((one, other) => one - other);
  let drawn = 0;
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? to;
    const drawnFrom = drawn;
    drawn += to - from > REST_MS ? DRAWN_MS : to - from;
    return { from, to, drawnFrom, drawnTo: drawn };
  });
}

function isRest({ from, to }: Stretch): boolean {
  return to - from > REST_MS;
}

/** The multiples of a number after `from` (or from it on) and up to `to`. */
function multiples(of: number, from: number, to: number, isInclusive: boolean): number[] {
  const first = isInclusive ? Math.ceil(from / of) : Math.floor(from / of) + 1;
  const last = Math.floor(to / of);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * of);
}
