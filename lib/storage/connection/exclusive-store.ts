/** For who must have the store alone (`store-connection.ts`): to move it, to wipe it, or to look after what a move left. */
import { type MoveProgress, moveProgress, storeRelease } from '../settings/settings.ts';
import { LOCK } from './store-connection.ts';

/**
 * Does something while nobody else has the store open. Rejects with what `run` throws, and with the signal's reason
 * where somebody does not let go until it aborts; nothing is done then.
 */
export async function withExclusiveStore<Result>(
  run: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  // In the queue before anybody lets go: who asks for the store again comes after this.
  const done = navigator.locks.request(LOCK, { mode: 'exclusive', signal }, run);
  await storeRelease.set(crypto.randomUUID());
  return done;
}

/**
 * Moves the store while nobody else has it open, and tells every document how far that is; as `alone`. `to` says
 * what the store becomes.
 */
export function aloneMoving(
  to: MoveProgress['to'],
  move: (progress: (done: number) => void) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return withExclusiveStore(async () => {
    let told = -1;
    const progress = (done: number) => {
      const percent = Math.floor(done * 100);
      if (percent === told) return;
      told = percent;
      void moveProgress.set({ to, done });
    };
    progress(0);
    try {
      await move(progress);
    } finally {
      await moveProgress.set(null);
    }
  }, signal);
}

/**
 * Does something at once if nobody has the store open, and nothing otherwise; whoever opens it meanwhile waits.
 * Rejects with what `run` throws.
 */
export async function tryExclusiveStore(run: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock !== null) await run();
  });
}
