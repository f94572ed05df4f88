import type { FreeSpan } from './coverage.ts';

/** What people click on in a call page. */
const CONTROLS = `button, a[href], input, select, textarea, summary, ${[
  'button',
  'link',
  'menuitem',
  'tab',
  'switch',
  'checkbox',
]
  .map((role) => `[role="${role}"]`)
  .join()}`;

/** More controls than this are not looked at: each costs a hit test. */
const MAX_ROWS = 400;

/** A place in the window, CSS px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The controls of a page and its frames of the same origin that a click at their middle reaches, as if the dock were
 * not there; only those among some elements of the page, where these are given.
 */
export function reachableControls(page: Document, dock: Element, among?: readonly Element[]): Element[] {
  const all =
    among?.filter((element) => element.matches(CONTROLS)) ??
    [page, ...innerDocuments(page)].flatMap((one) => [...one.querySelectorAll(CONTROLS)]);
  return all.slice(0, MAX_ROWS).filter((control) => isReachable(control, page, dock));
}

/**
 * Those controls that a click does not reach any more: they lie outside the free part of the window, or under something
 * else. What the page itself took away or hid is its own affair, and what can be scrolled to is in reach.
 */
export function lostControls(
  controls: readonly Element[],
  page: Document,
  dock: Element,
  free: FreeSpan,
): Element[] {
  return controls.filter(
    (control) =>
      control.isConnected &&
      control.checkVisibility({ checkVisibilityCSS: true }) &&
      !isReachable(control, page, dock, free) &&
      !canBeScrolledTo(control),
  );
}

function isReachable(control: Element, page: Document, dock: Element, free?: FreeSpan): boolean {
  const { width, height } = control.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const inner = middleOf(control);
  const own = control.ownerDocument;
  const frame = own === page ? null : (own.defaultView?.frameElement ?? null);
  if (frame !== null && !isHit(own.elementsFromPoint(inner.x, inner.y)[0], control)) return false;
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const point = { x: inner.x + left, y: inner.y + top };
  if (free !== undefined && (point.x < free.from || point.x > free.to)) return false;
  const hit = page.elementsFromPoint(point.x, point.y).find((element) => element !== dock);
  return isHit(hit, frame ?? control);
}

/** Whether what is hit passes the click on to the control. */
function isHit(hit: Element | undefined, control: Element): boolean {
  if (hit === undefined) return false;
  if (control.contains(hit)) return true;
  return (
    hit.closest('label')?.contains(control) === true || hit.closest(CONTROLS)?.contains(control) === true
  );
}

function middleOf(control: Element): Point {
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether a control's middle lies outside a box, or the window, that can be scrolled to show it. */
function canBeScrolledTo(control: Element): boolean {
  const { x, y } = middleOf(control);
  const { documentElement } = control.ownerDocument;
  for (let box = control.parentElement; box !== null && box !== documentElement; box = box.parentElement) {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(box);
    if ((x < left || x > right) && /auto|scroll/.test(overflowX)) return true;
    if ((y < top || y > bottom) && /auto|scroll/.test(overflowY)) return true;
    if (getComputedStyle(box).position === 'fixed') return false;
  }
  const { clientHeight, scrollHeight } = documentElement;
  return (y < 0 || y > clientHeight) && scrollHeight > clientHeight + 1;
}

function innerDocuments(page: Document): Document[] {
  return [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
}
