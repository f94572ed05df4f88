/** How the sidebar's frame gets its hearing. */
import { askBackground } from './ask-background.ts';
import type { Opening } from './sidebar-contract.ts';

/** A sidebar that was let in, and the answer to its first request. */
export interface Entry {
  /** What every further request to open shows; null in a tab of its own, which needs none. */
  readonly ticket: string | null;
  /** Rejects as `askBackground` does. */
  readonly opening: Promise<Opening>;
}

/**
 * Resolves once the background knows this frame for the dock's own: the dock hands it a ticket, which the first
 * request shows. In a copy that a page made it never resolves: what a page makes up is refused.
 */
export function letIn(window: Window): Promise<Entry> {
  if (window.top === window) return Promise.resolve(ask(null));
  return new Promise((resolve) => {
    const show = ({ data: ticket }: MessageEvent<unknown>) => {
      if (typeof ticket !== 'string') return;
      const entry = ask(ticket);
      const enter = () => {
        window.removeEventListener('message', show);
        resolve(entry);
      };
      entry.opening.then(enter, (error: Error) => {
        if (error.name !== 'StrangerError') enter();
      });
    };
    window.addEventListener('message', show);
  });
}

function ask(ticket: string | null): Entry {
  return { ticket, opening: askBackground('open', { ticket }) };
}
