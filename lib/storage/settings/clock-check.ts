/** The last look at the computer's clock, and whether the organizer is to be asked about it. */
import { type ClockLook, lookAtClock } from '../../domain/dates/clock-check.ts';
import { lastClockLook, retentionDays, retentionRunAt, snapshotTakenAt } from './settings.ts';

/** The last look, where the clock says `now` (epoch ms). Before the first one, what was done daily tells the time. */
export async function clockLook(now: number): Promise<ClockLook> {
  const look = await lastClockLook.get();
  if (look !== null) return look;
  const times = await Promise.all([retentionRunAt.get(), snapshotTakenAt.get()]);
  return { believedAt: Math.max(0, ...times.filter((at) => at <= now)), doubtedAt: null };
}

/** Calls back when the clock is believed that was doubted before; it wakes the background. */
export function onClockBelieved(run: () => void): void {
  lastClockLook.watch((look, before) => {
    if (typeof before?.doubtedAt === 'number' && look?.doubtedAt === null) run();
  });
}

/** Whether a clock that says `now` (epoch ms) can be believed. */
export async function isClockBelieved(now: number): Promise<boolean> {
  return lookAtClock(await clockLook(now), now, false).verdict === 'believed';
}

/**
 * Calls `listener` now, and whenever it may be another answer, until the signal aborts: with the time (epoch ms) at which
 * the clock was last believed, where notes are to be deleted by their age and it has leapt ahead since; with null where
 * nothing is to be asked. `now` is the clock, epoch ms.
 */
export function followLeap(
  now: () => number,
  listener: (since: number | null) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const [days, kept] = await Promise.all([retentionDays.get(), clockLook(now())]);
    const { verdict } = lookAtClock(kept, now(), true);
    listener(days !== null && verdict === 'ahead' ? kept.believedAt : null);
  };
  const looked = () => void look().catch(failed);
  for (const { watch } of [lastClockLook, retentionDays, retentionRunAt, snapshotTakenAt])
    watch(looked, signal);
  looked();
}
