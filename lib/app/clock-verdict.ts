/** Looks at the computer's clock before anything is deleted by its age. */
import { type ClockLook, type ClockVerdict, lookAtClock } from '../domain/dates/clock-check.ts';

/** What it needs from around it. */
export interface ClockPorts {
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether notes are deleted by their age, and so the organizer is asked about a leap. */
  readonly isAsked: () => Promise<boolean>;
  /** The last look; `now` is epoch ms. */
  readonly look: (now: number) => Promise<ClockLook>;
  readonly keepLook: (look: ClockLook) => Promise<void>;
}

/** The background wakes often, and the time of the last look need not be more exact than this, ms. */
const EXACT_MS = 60 * 60 * 1000;

/** Looks, keeps what it saw, and says whether the clock can be believed. */
export async function clockVerdict({ now, isAsked, look, keepLook }: ClockPorts): Promise<ClockVerdict> {
  const at = now();
  const [before, asked] = await Promise.all([look(at), isAsked()]);
  const { look: after, verdict } = lookAtClock(before, at, asked);
  const isNew =
    after.doubtedAt !== before.doubtedAt || Math.abs(after.believedAt - before.believedAt) > EXACT_MS;
  if (isNew) await keepLook(after);
  return verdict;
}
