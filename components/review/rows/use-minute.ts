/** What rows are drawn at. */
import { useMemo } from 'preact/hooks';

const MINUTE_MS = 60_000;

/** The time that `now` tells (epoch ms), the same one until the next minute: a row that says nothing else is not drawn again. */
export function useMinute(now: () => number): Date {
  const minute = Math.floor(now() / MINUTE_MS);
  return useMemo(() => new Date(now()), [now, minute]);
}
