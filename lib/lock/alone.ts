/** For who must have the store alone (`vault.ts`): to move it, to wipe it, or to look after what a move left. */
import { type Moving, tellMoving } from '../browser/moving.ts';
import { askToLetGo } from '../browser/store-place.ts';
import { LOCK } from './vault.ts';

/**
 * Does something while nobody else has the store open. Rejects with what `run` throws, and with the signal's reason
 * where somebody does not let go until it aborts; nothing is done then.
 */
export async function alone<Result>(run: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  // In the queue before anybody lets go: who asks for the store again comes after this.
  const done = navigator.locks.request(LOCK, { mode: 'exclusive', signal }, run);
  await askToLetGo();
  return done;
}

/**
 * Moves the store while nobody else has it open, and tells every document how far that is; as `alone`. `to` says
 * what the store becomes.
 */
export function aloneMoving(
  to: Moving['to'],
  move: (progress: (done: number) => void) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return alone(async () => {
    let told = -1;
    const progress = (done: number) => {
      const percent = Math.floor(done * 100);
      if (percent === told) return;
      told = percent;
      void tellMoving({ to, done });
    };
    progress(0);
    try {
      await move(progress);
    } finally {
      await tellMoving(null);
    }
  }, signal);
}

/**
 * Does something at once if nobody has the store open, and nothing otherwise; whoever opens it meanwhile waits.
 * Rejects with what `run` throws.
 */
export async function ifAlone(run: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock !== null) await run();
  });
}
