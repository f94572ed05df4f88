import { createPatience } from '../../pacing.ts';

/** So many times within `SPAN_MS` the page may take the dock out before it is given up. */
const TIMES = 10;
/** Long, for each return loads the sidebar anew. */
const SPAN_MS = 60_000;

/** What keeps an element on `<html>`. */
export interface Reattacher {
  /** Puts the element on the page, and back each time the page takes it out. */
  keep(): void;
  /** Takes it off. */
  release(): void;
}

/**
 * Keeps an element on `<html>`, outside the body, whatever the page does to its nodes. Against a page that takes
 * it out again and again it does not fight for ever: it lets go, says so, and waits until it is next asked to `keep`.
 *
 * @param now the time in milliseconds, from any start
 * @param mayStay asked before it is put back; false when the element's own time is over
 * @param gaveUp called when the page has won
 */
export function createReattacher(
  page: Document,
  element: HTMLElement,
  now: () => number,
  mayStay: () => boolean,
  gaveUp: () => void,
  signal: AbortSignal,
): Reattacher {
  let kept = false;
  const patience = createPatience(TIMES, SPAN_MS, now);
  const observer = new MutationObserver(() => {
    if (!kept || signal.aborted || isInPlace() || !mayStay()) return;
    if (patience.again()) {
      place();
      return;
    }
    release();
    gaveUp();
  });
  signal.addEventListener('abort', release);

  function isInPlace(): boolean {
    return element.parentNode === page.documentElement;
  }

  function place(): void {
    if (!isInPlace()) page.documentElement?.append(element);
    // A page written anew has another `<html>`.
    observer.disconnect();
    observer.observe(page, { childList: true });
    if (page.documentElement !== null) observer.observe(page.documentElement, { childList: true });
  }

  function release(): void {
    kept = false;
    observer.disconnect();
    element.remove();
  }

  return {
    keep() {
      if (kept && isInPlace()) return;
      kept = true;
      patience.renew();
      place();
    },
    release,
  };
}
