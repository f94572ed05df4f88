/** What the popup shows where the store cannot be had; loaded when it cannot. */
import { NotOpened } from '../../components/lock/not-opened.tsx';
import { PopupFrame } from '../../components/popup/popup-frame.tsx';
import type { Restarts } from '../../lib/app/restarts.ts';
import { storageProblem } from '../../lib/i18n/storage-problem.ts';
import { unlock } from '../../lib/storage/connection/lock.ts';
import type { PageOpening } from '../../lib/storage/connection/store-connection.ts';
import { untilShared } from '../../lib/storage/connection/until-shared.ts';
import { followMove } from '../../lib/storage/connection/wait-for-move.ts';

const actions = { unlock, followMove, describe: storageProblem, restart: () => location.reload() };

/** The lock, how far a move is, or why the store does not open. */
export function notOpened(opening: Exclude<PageOpening, { readonly kind: 'open' }>, restarts: Restarts) {
  if (opening.kind === 'moving') restarts.once(untilShared());
  const page = <NotOpened opening={opening} actions={actions} />;
  return opening.kind === 'failed' ? page : <PopupFrame>{page}</PopupFrame>;
}
