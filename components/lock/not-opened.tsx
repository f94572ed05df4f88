/** What a page shows where it cannot have the store. */
import type { PageOpening } from '../../lib/storage/connection/store-connection.ts';
import { OpeningFailed } from '../ui/startup-error.tsx';
import { LockScreen } from './lock-screen.tsx';
import { MovingScreen } from './moving-screen.tsx';

/** What such a page can have done. */
export interface NotOpenedActions {
  readonly unlock: Parameters<typeof LockScreen>[0]['unlock'];
  /** Left out where not everything can be wiped from here. */
  readonly wipe?: () => Promise<void>;
  readonly followMove: Parameters<typeof MovingScreen>[0]['follow'];
  /** A sentence for what storage threw. */
  readonly describe: (error: unknown) => string;
  readonly restart: () => void;
}

/** The lock, how far a move is that is under way, or why the store does not open. */
export function NotOpened(props: {
  readonly opening: Exclude<PageOpening, { readonly kind: 'open' }>;
  readonly actions: NotOpenedActions;
}) {
  const { opening, actions } = props;
  const { unlock, wipe, followMove, describe, restart } = actions;
  switch (opening.kind) {
    case 'locked':
      return <LockScreen unlock={unlock} {...(wipe && { wipe })} />;
    case 'moving':
      return <MovingScreen moving={opening.moving} follow={followMove} />;
    case 'failed':
      return <OpeningFailed problem={describe(opening.error)} tryAgain={restart} />;
  }
}
