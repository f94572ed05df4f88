/** What the popup shows where the store cannot be had; loaded when it cannot. */
import { LockScreen } from '../../components/lock/lock-screen.tsx';
import { MovingScreen } from '../../components/lock/moving-screen.tsx';
import { OpeningFailed } from '../../components/ui/startup-error.tsx';
import { storageProblem } from '../../lib/i18n/storage-problem.ts';
import { unlock } from '../../lib/storage/connection/lock.ts';
import { untilShared } from '../../lib/storage/connection/until-shared.ts';
import { followMove, MovingError } from '../../lib/storage/connection/wait-for-move.ts';

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
    return <MovingScreen moving={error.moving} follow={followMove} />;
  }
  return <OpeningFailed problem={storageProblem(error)} tryAgain={() => location.reload()} />;
}
