import type { FreeSpan } from './coverage.ts';

/** The part of an element that is in the window where all of it is; less than 1 for widths that are no whole pixels. */
const WHOLE = 0.98;

/** What can happen to a page's layout, of what the dock has to know. */
export interface LayoutChanges {
  /** The window has another size, or the page another body. `byPage`: it was the page's doing. */
  changed(byPage: boolean): void;
  /** The body has another size. */
  bodyResized(): void;
  /** These came to the page, or under the sidebar; asked at most once a frame. */
  appeared(elements: readonly Element[]): void;
  /** These, which the dock has moved, are no longer in the window as a whole. */
  strayed(elements: readonly Element[]): void;
  /** Something was taken off the page; asked at most once a frame. */
  removed(): void;
}

/** What watches a page's layout. */
export interface LayoutWatch {
  /** Looks at what is placed on its own, anew: it may come under the sidebar without being new to the page. */
  watchFree(free: FreeSpan): void;
  /** Looks after elements that the dock has moved; one that is looked after already stays so. */
  watchMoved(elements: readonly Element[]): void;
}

/** Watches a page's layout until the signal aborts. While nothing moves, nothing runs. */
export function watchLayout(page: Document, changes: LayoutChanges, signal: AbortSignal): LayoutWatch {
  const window = page.defaultView as Window & typeof globalThis;
  let body: HTMLElement | undefined;
  let added: Element[] = [];
  let isRemoved = false;
  let frame: number | undefined;
  let strip: IntersectionObserver | undefined;
  const whole = new window.IntersectionObserver(
    (entries) => {
      const strayed = entries.filter(({ intersectionRatio }) => intersectionRatio < WHOLE);
      if (strayed.length > 0 && !signal.aborted) changes.strayed(strayed.map(({ target }) => target));
    },
    { threshold: WHOLE },
  );
  const sizes = new window.ResizeObserver(() => changes.bodyResized());
  const nodes = new window.MutationObserver((records) => {
    if (page.body !== body) followBody();
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (node instanceof window.Element) added.push(node);
      isRemoved ||= removedNodes.length > 0;
    }
    if (added.length > 0 || isRemoved) frame ??= window.requestAnimationFrame(tell);
  });

  function followBody(): void {
    sizes.disconnect();
    if (body !== undefined) changes.changed(true);
    body = page.body ?? undefined;
    if (body !== undefined) sizes.observe(body);
  }

  function tell(): void {
    const roots = added.filter((element) => element.isConnected);
    const elements = new Set(roots.flatMap((element) => [element, ...element.querySelectorAll('*')]));
    const hasRemoved = isRemoved;
    added = [];
    isRemoved = false;
    frame = undefined;
    if (elements.size > 0) changes.appeared([...elements]);
    if (hasRemoved) changes.removed();
    for (const element of elements) if (isPlaced(element)) strip?.observe(element);
  }

  // A resize that the page makes up changes nothing for the sidebar.
  window.addEventListener('resize', ({ isTrusted }) => isTrusted && changes.changed(false), { signal });
  followBody();
  nodes.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    nodes.disconnect();
    strip?.disconnect();
    whole.disconnect();
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });

  return {
    watchFree({ from, to }) {
      strip?.disconnect();
      // A drawer that slides in, a menu that is no longer hidden: told of without a look at every frame.
      strip = new window.IntersectionObserver(
        (entries) => {
          const seen = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target] : []));
          if (seen.length > 0 && !signal.aborted) changes.appeared(seen);
        },
        // A pixel less on both sides: what only touches the edge counts as being inside.
        {
          rootMargin:
            from > 0 ? `0px ${from - 1 - window.innerWidth}px 0px -1px` : `0px -1px 0px ${-to - 1}px`,
        },
      );
      if (signal.aborted) return;
      for (const element of page.body?.getElementsByTagName('*') ?? [])
        if (isPlaced(element)) strip.observe(element);
    },
    watchMoved: (elements) => elements.forEach((element) => void whole.observe(element)),
  };
}

/** Whether an element is placed on its own, so that it may come under the sidebar by a change of its look alone. */
function isPlaced(element: Element): boolean {
  return /absolute|fixed/.test(getComputedStyle(element).position);
}
