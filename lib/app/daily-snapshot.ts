/** Takes a snapshot of the store once a day, in as many wakings as it takes. */

/** Takes the next step of a snapshot, at an epoch time (ms): `more` where another one follows. */
export type TakeStep = (now: number) => Promise<'more' | 'taken' | 'unchanged'>;

/** What it needs from around it. */
export interface Dependencies {
  /** Epoch ms. */
  readonly now: () => number;
  /** When it was last looked whether one is to be taken, epoch ms. */
  readonly takenAt: () => Promise<number>;
  readonly keepTakenAt: (at: number) => Promise<void>;
  /** What takes the steps of one. Rejects while everything is locked. */
  readonly steps: () => Promise<TakeStep>;
  /** Has the browser wake the background at an epoch time (ms) to go on; null for not. */
  readonly wakeAt: (at: number | null) => Promise<void>;
}

const DAY = 86_400_000;
/** For so long it takes steps at a waking, ms: after 30 s without an event the browser ends a background. */
const LONGEST_MS = 10_000;
/** Then it lets be for so long, ms; browsers wake no background sooner for an alarm. */
const REST_MS = 30_000;

/**
 * Makes what takes it. It looks at most once a day, for the background wakes often. A large store takes more than one
 * waking: the next goes on where the last one stopped. Rejects with what a step throws; the next waking tries again then.
 */
export function createDaily(around: Dependencies): () => Promise<void> {
  const takeSteps = async (begun: number, step: TakeStep): Promise<void> => {
    // Where the browser ends the background in the midst of a step, this wakes it.
    await around.wakeAt(begun + LONGEST_MS + REST_MS);
    while ((await step(begun)) === 'more') {
      const now = around.now();
      if (now - begun >= LONGEST_MS) return around.wakeAt(now + REST_MS);
    }
    await around.wakeAt(null);
    await around.keepTakenAt(begun);
  };

  const take = async (): Promise<void> => {
    const begun = around.now();
    const takenAt = await around.takenAt();
    // A time that is still to come was kept by a clock that was ahead.
    if (takenAt <= begun && begun - takenAt < DAY) return;
    const step = await around.steps();
    await takeSteps(begun, step).catch(async (error: unknown) => {
      // What fails now would fail again in a moment.
      await around.wakeAt(null);
      throw error;
    });
  };

  let running: Promise<void> | undefined;
  return () => {
    running ??= take().finally(() => {
      running = undefined;
    });
    return running;
  };
}
