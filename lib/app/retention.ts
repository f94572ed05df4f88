/** Lets go of notes that are older than the organizer wants to keep. */
import type { ClockVerdict } from '../domain/dates/clock-check.ts';

/** What it needs from around it. */
export interface Dependencies {
  /** Epoch ms. */
  readonly now: () => number;
  readonly clockVerdict: () => Promise<ClockVerdict>;
  /** For how many days notes are kept; null for as long as nobody deletes them. */
  readonly days: () => Promise<number | null>;
  /** When notes were last let go, epoch ms. */
  readonly tidiedAt: () => Promise<number>;
  readonly keepTidiedAt: (at: number) => Promise<void>;
  /** Deletes the notes of conversations last touched before an epoch time (ms). */
  readonly deleteBefore: (before: number) => Promise<unknown>;
}

const DAY = 86_400_000;

/** Notes of conversations that were last touched before this epoch time (ms) are not kept where they are for so many days. */
export function retainedSince(now: number, days: number): number {
  return now - days * DAY;
}

/**
 * Looks at most once a day, for the background wakes often; at once where the choice was just changed. Nothing is
 * deleted by a clock that may be ahead: the organizer is asked (`components/review/clock-question.tsx`).
 */
export async function deleteExpiredNotes(around: Dependencies, isChanged: boolean): Promise<void> {
  const verdict = await around.clockVerdict();
  const days = await around.days();
  if (days === null || verdict === 'ahead') return;
  const now = around.now();
  const tidiedAt = await around.tidiedAt();
  // A time that is still to come was kept by a clock that was ahead.
  const isToday = tidiedAt <= now && now - tidiedAt < DAY;
  if (isToday && !isChanged) return;
  await around.deleteBefore(retainedSince(now, days));
  await around.keepTidiedAt(now);
}
