/** What was seen at the last look at the computer's clock, and whether the organizer is to be asked about it. */
import browser from 'webextension-polyfill';
import { type ClockLook, lookAtClock } from '../../domain/dates/clock-check.ts';
import { getRetentionDays, lastRetentionRun } from './note-retention.ts';
import { snapshotTakenAt } from './snapshot-taken.ts';

const KEY = 'clock-look';

/** The last look, where the clock says `now` (epoch ms). Before the first one, what was done daily tells the time. */
export async function clockLook(now: number): Promise<ClockLook> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (kept !== undefined) return kept as ClockLook;
  const times = await Promise.all([lastRetentionRun(), snapshotTakenAt()]);
  return { believedAt: Math.max(0, ...times.filter((at) => at <= now)), doubtedAt: null };
}

/** Keeps a look. Rejects with an Error where the browser refuses to store. */
export async function keepClockLook(look: ClockLook): Promise<void> {
  await browser.storage.local.set({ [KEY]: look });
}

/** Calls back when the clock is believed that was doubted before; it wakes the background. */
export function onClockBelieved(run: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const { oldValue, newValue } = changes[KEY] ?? {};
    const [before, now] = [oldValue, newValue] as (ClockLook | undefined)[];
    if (typeof before?.doubtedAt === 'number' && now?.doubtedAt === null) run();
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
    const [days, kept] = await Promise.all([getRetentionDays(), clockLook(now())]);
    const { verdict } = lookAtClock(kept, now(), true);
    listener(days !== null && verdict === 'ahead' ? kept.believedAt : null);
  };
  const heard = () => void look().catch(failed);
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
  heard();
}
