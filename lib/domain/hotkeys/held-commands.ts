/**
 * One press of a hotkey does one thing. The browser sends a command again and again while its keys are held down, and
 * does not say which of them are repeats; only their times tell. A keyboard waits a while before the first repeat and
 * then repeats fast (every 33 to 90 ms); a person who presses fast comes every 115 ms or slower.
 */
import type { Clock } from '../dates/clock.ts';

/** Closer to the one before, ms, a command is a repeat. */
const TOO_FAST_MS = 70;
/** The shortest and the longest time, ms, that keyboards wait until the first repeat. */
const FIRST_REPEAT_MS = { from: 200, to: 1_100 };
/** What may be a first repeat waits so long, ms, for a second one. */
const SECOND_REPEAT_MS = 95;
/** So long, ms, a gap may be in keys known to be held: a busy browser sends late. */
const STILL_HELD_MS = 250;

/** The command that came last. */
interface Last {
  readonly action: string;
  /** ms, of the same clock as all others. */
  readonly at: number;
  readonly isHeld: boolean;
  /** Whether it waits to see if another one follows. */
  readonly isWaiting: boolean;
}

/** What to do with a command: `wait` is to do it after `SECOND_REPEAT_MS`, unless another one comes before. */
export type Verdict = 'act' | 'wait' | 'ignore';

/** Judges a command by the one before it. `at` is in ms. */
export function judge(last: Last | undefined, action: string, at: number): Last & { readonly do: Verdict } {
  const as = (verdict: Verdict, isHeld = false) => ({
    action,
    at,
    isHeld,
    isWaiting: verdict === 'wait',
    do: verdict,
  });
  if (last === undefined || last.action !== action) return as('act');
  const gap = at - last.at;
  if (gap < TOO_FAST_MS) return as('ignore', true);
  if (last.isWaiting && gap < SECOND_REPEAT_MS) return as('ignore', true);
  if (last.isHeld && gap < STILL_HELD_MS) return as('ignore', true);
  return as(gap >= FIRST_REPEAT_MS.from && gap <= FIRST_REPEAT_MS.to ? 'wait' : 'act');
}

/**
 * Wraps what does a command, so that held keys do it once. A command that may be a first repeat is done a moment later,
 * when no other has followed. The clock may count from any start.
 */
export function oncePerPress<Action extends string, Rest extends readonly unknown[]>(
  run: (action: Action, ...rest: Rest) => void,
  { now, after }: Clock,
): (action: Action, ...rest: Rest) => void {
  let last: Last | undefined;
  let callOff = () => {};
  return (action, ...rest) => {
    const judged = judge(last, action, now());
    // Another command does not take back the one that waits: that one was pressed, too.
    if (judged.do === 'ignore') callOff();
    last = judged;
    if (judged.do === 'act') run(action, ...rest);
    if (judged.do === 'wait') callOff = after(SECOND_REPEAT_MS, () => run(action, ...rest));
  };
}
