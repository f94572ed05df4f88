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
 * Those of the elements that the sidebar covers: that can be seen, and reach further out of the free part than
 * they reached out of the window without the sidebar. So a drawer parked outside the window, or a picture that
 * was cut off by its edge before, is not taken for covered.
 */
export function coveredElements(elements: Iterable<Element>, search: CoverageSearch): Element[] {
  const outside = [...elements].filter((element) => overhang(element, search.free) > 1 && canBeSeen(element));
  const unknown = outside.filter((element) => !search.known.has(element));
  if (unknown.length > 0) search.withoutRoom(() => unknown.forEach(remember));
  return outside.filter((element) => overhang(element, search.free) > (search.known.get(element) ?? 0) + 1);

  function remember(element: Element): void {
    search.known.set(element, overhang(element, { from: 0, to: search.windowWidth }, true));
  }
}

/** How far an element's visible part reaches out of a span, CSS px; infinitely far where it is all outside a window. */
function overhang(element: Element, span: FreeSpan, ofWindow = false): number {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) return 0;
  if (ofWindow && (right <= span.from || left >= span.to)) return Number.POSITIVE_INFINITY;
  if (right <= span.to + 1 && left >= span.from - 1) return 0;
  const clip = clipOf(element);
  return Math.max(Math.min(right, clip.to) - span.to, span.from - Math.max(left, clip.from));
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

function canBeSeen(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}
