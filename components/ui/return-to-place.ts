/** Where the focus was in a document, for when the document gets it again. */
import { onWindowFocus } from './on-window-focus.ts';

/**
 * Puts the focus back on what had it, each time the window gets it with no place. A docked frame loses the place of its
 * focus when the page's script moves the focus away, and when it is hidden.
 */
export function returnToPlace(window: Window, signal: AbortSignal): void {
  const { document } = window;
  let last: HTMLElement | undefined;
  window.addEventListener(
    'focusin',
    ({ target }) => {
      last = target as HTMLElement;
    },
    { signal },
  );
  const comeBack = () => {
    if (document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
  };
  onWindowFocus(window, comeBack, signal);
}
