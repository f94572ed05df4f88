/** For how long a deletion can be undone. */

/** For so long, ms. */
export const UNDO_MS = 8_000;

/**
 * For how long a deletion that was asked for at an epoch time (ms) can still be undone, ms: 0 where it is to be carried
 * out. Of a clock that was set back meanwhile it does not wait until it has come around again.
 */
export function undoTimeLeft(askedAt: number, now: number): number {
  const passed = now - askedAt;
  if (passed < -UNDO_MS) return 0;
  return Math.min(UNDO_MS, Math.max(0, UNDO_MS - passed));
}
