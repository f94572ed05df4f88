/** The machine's own clock. Entrypoints hand it down; nothing else takes it by itself. */
import type { Clock } from '../domain/dates/clock.ts';

/** The clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
