/** The part of the window that the sidebar leaves to the page: from here to there, CSS px. */
export interface FreeSpan {
  readonly from: number;
  readonly to: number;
}

/** What a search for covered elements has to go on. */
export interface CoverageSearch {
  readonly free: FreeSpan;
  /** CSS px. */
  readonly windowWidth: number;
  /** Looks at the page as it lies without the sidebar, and puts it back before anything is painted. */
  withoutRoom<Seen>(look: () => Seen): Seen;
  /** Overhangs without the sidebar that an earlier search of the same docking found. */
  readonly known: WeakMap<Element, number>;
}

/**
 * Those of the elements that the sidebar covers: that reach further out of the free part than they reached out of the
 * window without the sidebar. So a drawer parked outside the window, or a picture that was cut off by its edge before,
 * is not taken for covered.
 */
export function coveredElements(elements: Iterable<Element>, search: CoverageSearch): Element[] {
  const outside = [...elements].filter((element) => overhang(element, search.free) > 1);
  const unknown = outside.filter((element) => !search.known.has(element));
  if (unknown.length > 0) search.withoutRoom(() => unknown.forEach(remember));
  return outside.filter((element) => overhang(element, search.free) > (search.known.get(element) ?? 0) + 1);

  function remember(element: Element): void {
    search.known.set(element, overhang(element, { from: 0, to: search.windowWidth }, true));
  }
}

/** Whether so much of an element lies under the sidebar that the call suffers: over a quarter of what the sidebar takes. */
export function isMuch(element: Element, { free, windowWidth }: CoverageSearch): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const clip = clipOf(element);
  const [from, to] = [Math.max(left, clip.from, 0), Math.min(right, clip.to, windowWidth)];
  const width = Math.max(0, free.from - from) + Math.max(0, to - free.to);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  const taken = (windowWidth - (free.to - free.from)) * innerHeight;
  return Math.max(0, width) * Math.max(0, height) > taken / 4;
}

/** How far an element's visible part reaches out of a span, CSS px; infinitely far where it is all outside a window. */
function overhang(element: Element, span: FreeSpan, ofWindow = false): number {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return 0;
  // What lies above or below the window is never seen, unless the page scrolls.
  if ((bottom <= 0 || top >= innerHeight) && !scrolls(element.ownerDocument)) return 0;
  if (ofWindow && (right <= span.from || left >= span.to)) return Number.POSITIVE_INFINITY;
  if (right <= span.to + 1 && left >= span.from - 1) return 0;
  const clip = clipOf(element);
  return Math.max(Math.min(right, clip.to) - span.to, span.from - Math.max(left, clip.from));
}

function scrolls({ documentElement, body }: Document): boolean {
  if (documentElement.scrollHeight <= innerHeight + 1) return false;
  return ![documentElement, body].some((box) => /hidden|clip/.test(getComputedStyle(box).overflowY));
}

/** What the ancestors of an element let be seen of it; a fixed one they do not hold. */
function clipOf(element: Element): FreeSpan {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  let { position } = getComputedStyle(element);
  const { body } = element.ownerDocument;
  for (let box = element.parentElement; box !== null && box !== body; box = box.parentElement) {
    if (position === 'fixed') break;
    const style = getComputedStyle(box);
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
    position = style.position;
    if (style.overflowX === 'visible') continue;
    const { left, right } = box.getBoundingClientRect();
    from = Math.max(from, left);
    to = Math.min(to, right);
  }
  return { from, to };
}
