/** Practice in threes: who is what in each round, and how long a round still lasts. Pure: the time is handed in. */

/** What one is in a round. */
export type Part = (typeof PARTS)[number];

/** In the order in which one comes to be them. */
export const PARTS = ['organizer', 'person', 'observer'] as const;

/** After so many rounds each was everything once. */
export const ROUNDS = PARTS.length;

/** What each of the three is in a round, counted from 1, in the order in which they are named. */
export function partsIn(round: number): readonly [Part, Part, Part] {
  const partOf = (one: number) => PARTS[(one + round - 1) % PARTS.length] as Part;
  return [partOf(0), partOf(1), partOf(2)];
}

/** Which of the three, from 0 in the order in which they are named, is what in a round, counted from 1. */
export function whoIs(part: Part, round: number): number {
  return partsIn(round).indexOf(part);
}

/** A round and its time. */
export interface RoundTimer {
  /** From 1; after the third the first comes again. */
  readonly round: number;
  /** How long a round lasts, ms. */
  readonly length: number;
  /** How much of it was left when it was stopped or started last, ms. */
  readonly left: number;
  /** Since when it runs, epoch ms; null while it stands. */
  readonly since: number | null;
}

/** The first round, before it is started; `length` is in ms. */
export function firstRound(length: number): RoundTimer {
  return { round: 1, length, left: length, since: null };
}

/** How much of the round is left, ms, never less than 0. */
export function leftOf({ left, since }: RoundTimer, now: number): number {
  // A clock that is set back meanwhile gives no time.
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

/** Whether the round is over. */
export function isOver(timer: RoundTimer, now: number): boolean {
  return leftOf(timer, now) === 0;
}

/** Lets it run on; one that runs, or is over, stays as it is. */
export function started(timer: RoundTimer, now: number): RoundTimer {
  return timer.since !== null || isOver(timer, now) ? timer : { ...timer, since: now };
}

/** Stops it where it is. */
export function stopped(timer: RoundTimer, now: number): RoundTimer {
  return { ...timer, left: leftOf(timer, now), since: null };
}

/** The round after it, which stands until it is started. */
export function nextRound({ round, length }: RoundTimer): RoundTimer {
  return { ...firstRound(length), round: round + 1 };
}

/** The same round with another length (ms): what has passed of it has passed. */
export function lasting(timer: RoundTimer, length: number, now: number): RoundTimer {
  const passed = timer.length - leftOf(timer, now);
  return { ...timer, length, left: Math.max(0, length - passed), since: timer.since === null ? null : now };
}
