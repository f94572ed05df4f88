/** How a sidebar is let in. */
import type { SidebarInitialState } from './contracts/sidebar-to-background.ts';

/** What a sidebar shows to be let in, and the answer to its first request. */
export interface FrameSession {
  /** The session that the address names, of a sidebar in no tab; null in a tab, which has a session of its own. */
  readonly session: string | null;
  /** What every further request to open shows; null in a tab of its own, which needs none. */
  readonly ticket: string | null;
  /** Rejects as `open` does. */
  readonly opening: Promise<SidebarInitialState>;
  /** False in a copy that a page made. */
  readonly isLetIn: Promise<boolean>;
}

/**
 * Asks to be let in. The dock gave its frame a name that the background knows (`lib/call/places/docked/extension.ts`); a
 * frame that the page has moved, or somebody has loaded anew, shows it again. A document in no tab has its session in its
 * address, and its ticket, which the session is where there is none.
 */
export function enter(
  window: Window,
  open: (ticket: string | null) => Promise<SidebarInitialState>,
): FrameSession {
  const isWhole = window.top === window;
  const named = new URLSearchParams(isWhole ? window.location.search : '');
  const session = named.get('session');
  const ticket = isWhole ? (named.get('ticket') ?? session) : window.name;
  const opening = open(ticket);
  const isLetIn = opening.then(
    () => true,
    ({ name }: Error) => name !== 'StrangerError',
  );
  return { session, ticket, opening, isLetIn };
}
