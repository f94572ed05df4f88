/** Waiting for the store while somebody else has it alone. */
import { followMove, type MoveProgress } from './move-progress.ts';

/** The store is being moved into another database, and nobody gets at it until that is done. */
export class MovingError extends Error {
  override readonly name = 'MovingError';

  /** `moving` is how far it is. */
  constructor(readonly moving: MoveProgress) {
    super('The store is being moved.');
  }
}

/**
 * Waits for the store, until it comes to be moved: that takes long, and is to be told of. `wait` ends with its signal.
 * Throws a `MovingError`.
 */
export async function rejectWhileMoving(wait: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const waiting = new AbortController();
  const following = new AbortController();
  followMove((moving) => waiting.abort(new MovingError(moving)), following.signal);
  try {
    await wait(waiting.signal);
  } finally {
    following.abort();
  }
}
