/** How the sidebar's frame gets its hearing. */
import browser from 'webextension-polyfill';

/**
 * Resolves once the background knows this frame for the dock's own: the dock hands it a ticket. In a copy that a
 * page made it never resolves. A tab of its own needs no ticket.
 */
export function letIn(window: Window): Promise<void> {
  if (window.top === window) return Promise.resolve();
  return new Promise((resolve) => {
    const show = async ({ data: ticket }: MessageEvent<unknown>) => {
      if (typeof ticket !== 'string') return;
      const isIn: unknown = await browser.runtime.sendMessage({ to: 'background', ask: 'enter', ticket });
      if (isIn !== true) return;
      window.removeEventListener('message', show);
      resolve();
    };
    window.addEventListener('message', show);
  });
}
