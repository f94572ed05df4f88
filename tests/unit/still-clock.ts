/** A clock that a test moves. */
import type { Clock } from '../../lib/domain/dates/clock.ts';

/** Stands still until `pass`; `waits` are the times (ms) that are being waited for. */
export function stillClock(from = Date.UTC(2026, 10, 23, 18)) {
  let time = from;
  const timers = new Set<{ readonly at: number; readonly ms: number; readonly run: () => void }>();
  const clock: Clock = {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  return {
    ...clock,
    /** Lets time pass, ms; what was waited for runs, in its order, at its time. */
    pass(ms: number) {
      const until = time + ms;
      for (;;) {
        const [first] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (first === undefined) break;
        timers.delete(first);
        time = Math.max(time, first.at);
        first.run();
      }
      time = until;
    },
    waits: () => [...timers].map(({ ms }) => ms),
  };
}
