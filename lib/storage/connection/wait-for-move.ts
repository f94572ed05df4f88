/** Waiting for the store while somebody else has it alone. */
import { type MoveProgress, moveProgress } from '../settings/settings.ts';

/** The store is being moved into another database, and nobody gets at it until that is done. */
export class MovingError extends Error {
  override readonly name = 'MovingError';

  /** `moving` is how far it is. */
  constructor(readonly moving: MoveProgress) {
    super('The store is being moved.');
  }
}

/** Calls back with how far a move of the store is, now and at every change, until the signal aborts. */
export function followMove(listener: (moving: MoveProgress) => void, signal: AbortSignal): void {
  void moveProgress.follow((moving) => {
    if (moving !== null) listener(moving);
  }, signal);
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
