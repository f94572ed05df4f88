import { canonical } from '../canonical.ts';
import type { Guide } from './guide.ts';

/** A guide that the organizer brought in or wrote. */
export interface OwnGuide {
  readonly id: string;
  /** As conversations begin by it: the last one without a fault; null where there never was one. */
  readonly guide: Guide | null;
  /** As it is being written; only while that has faults, or the guide was never without one. */
  readonly draft?: Guide;
  /** When the organizer last changed this, epoch ms: of two copies the newer one holds. */
  readonly changedAt: number;
}

/**
 * The version that a changed guide gets, where conversations may name the one that it has: greater than those, and another than
 * any other device gives to its change, so the time (epoch ms).
 */
export function nextVersion(known: readonly number[], now: number): number {
  return Math.max(now, ...known.map((version) => version + 1));
}

/** Whether two guides say the same: the order of their keys, which a file may have otherwise, says nothing. */
export function isSameGuide(one: Guide, other: Guide): boolean {
  return canonical(one) === canonical(other);
}

/** Whether two guides say the same, whatever versions they are. */
export function saysTheSame(mine: Guide, theirs: Guide): boolean {
  return isSameGuide(mine, { ...theirs, version: mine.version });
}

/** One of the organizer's guides in a list. */
export interface OwnGuideName {
  readonly id: string;
  /** '' where it has none yet. */
  readonly name: string;
  /** Whether it was changed since conversations could be begun by it, or never could. */
  readonly isDraft: boolean;
}
