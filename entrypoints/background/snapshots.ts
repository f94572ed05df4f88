/** Takes a snapshot of the store once a day. */

/** What it needs from around it. */
export interface Surroundings {
  /** Epoch ms. */
  readonly now: () => number;
  /** When it was last looked whether one is to be taken, epoch ms. */
  readonly takenAt: () => Promise<number>;
  readonly keepTakenAt: (at: number) => Promise<void>;
  /** Takes one at an epoch time (ms) where something changed. */
  readonly take: (now: number) => Promise<unknown>;
}

const DAY = 86_400_000;

/** Looks at most once a day, for the background wakes often; one that could not be taken is tried at the next waking. */
export async function takeDaily(around: Surroundings): Promise<void> {
  const now = around.now();
  const takenAt = await around.takenAt();
  // A time that is still to come was kept by a clock that was ahead.
  if (takenAt <= now && now - takenAt < DAY) return;
  await around.take(now);
  await around.keepTakenAt(now);
}
