/** One at a time, among all documents and workers of the extension. */
import type { Snapshots } from './snapshots.ts';

/**
 * What waits for its turn: `taking` is a snapshot, or a step of one, of which there is one at a time; `touching` is each of
 * its short steps from the store to the snapshots, and whatever makes something go from both.
 */
export type LockName = 'taking' | 'touching';

/**
 * Does something when nobody else is at it. No transaction spans two databases: without this, a note could be
 * deleted from both between its being read from the one and written to the other. Throws what the work throws.
 */
export function withLock<Answer>(
  snapshots: Snapshots,
  turn: LockName,
  work: () => Promise<Answer>,
): Promise<Answer> {
  return navigator.locks.request(`${snapshots.name}:${turn}`, work) as Promise<Answer>;
}
