/** What the popup shows where the store cannot be had; loaded when it cannot. */
import { LockScreen } from '../../components/lock/lock-screen.tsx';
import { MovingScreen } from '../../components/lock/moving-screen.tsx';
import { OpeningFailed } from '../../components/ui/opening-failed.tsx';
import { followMoving } from '../../lib/browser/moving.ts';
import { storageProblem } from '../../lib/browser/storage-problem.ts';
import { unlock } from '../../lib/lock/lock.ts';
import { MovingError } from '../../lib/lock/moving.ts';
import { untilShared } from '../../lib/lock/until-shared.ts';

/**
 * The lock where there is no error, how far a move is that is under way, or why the store does not open. `ending` ends
 * what the document follows.
 */
export function notOpened(ending: AbortController, error?: unknown) {
  if (error === undefined) return <LockScreen unlock={unlock} />;
  if (error instanceof MovingError) {
    // As in the review, it starts anew once, and not in the middle of the move.
    ending.abort();
    void untilShared().then(() => location.reload());
    return <MovingScreen moving={error.moving} follow={followMoving} />;
  }
  return <OpeningFailed problem={storageProblem(error)} tryAgain={() => location.reload()} />;
}
