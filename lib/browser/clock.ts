/** The machine's own clock, and turns for whatever else there is to do. Entrypoints hand them down; nothing else takes them by itself. */
import type { Clock } from '../domain/dates/clock.ts';

/** The clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves in a later task: what the document has to do meanwhile comes first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
