/** Whether the computer's clock can be believed: what is deleted by its age depends on it. Pure: the time is handed in. */

/** What is known of the clock from the last look at it; epoch ms. */
export interface ClockLook {
  /** When it was last believed; 0 for never. */
  readonly believedAt: number;
  /** Since when, by itself, it is not; null where it is. */
  readonly doubtedAt: number | null;
}

/** `ahead`: by its own account more time has passed than is likely. `behind`: it has gone back by as much. */
export type ClockVerdict = 'believed' | 'ahead' | 'behind';

/** So much time may pass between two looks, ms: longer than a week is asked about. */
export const LEAP_MS = 7 * 86_400_000;

/**
 * Looks at the clock, which says `now` (epoch ms). Where nobody is going to be asked about a leap, a clock that has gone
 * on after it for as long again is believed.
 */
export function lookAtClock(
  { believedAt, doubtedAt }: ClockLook,
  now: number,
  isAsked: boolean,
): { readonly look: ClockLook; readonly verdict: ClockVerdict } {
  const believed = { look: { believedAt: now, doubtedAt: null }, verdict: 'believed' } as const;
  if (believedAt === 0 || Math.abs(now - believedAt) <= LEAP_MS) return believed;
  const verdict = now > believedAt ? 'ahead' : 'behind';
  const since = doubtedAt === null || Math.abs(now - doubtedAt) > 2 * LEAP_MS ? now : doubtedAt;
  if (!(isAsked && verdict === 'ahead') && now - since > LEAP_MS) return believed;
  return { look: { believedAt, doubtedAt: since }, verdict };
}
