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
const MAX_CONTROLS = 400;

/** A place in the window, CSS px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The controls of a page, its open shadow roots and its frames of the same origin that a click at their middle reaches, as if the dock were
 * not there; only those among some elements of the page, where these are given.
 */
export function reachableControls(page: Document, dock: Element, among?: readonly Element[]): Element[] {
  const all =
    among?.filter((element) => element.matches(CONTROLS)) ??
    [page, ...innerDocuments(page)].flatMap(treesOf).flatMap((tree) => [...tree.querySelectorAll(CONTROLS)]);
  return all.slice(0, MAX_CONTROLS).filter((control) => isReachable(control, page, dock));
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
  if (frame !== null && !isHit(innermostAt(inner, own.elementsFromPoint(inner.x, inner.y)[0]), control))
    return false;
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const point = { x: inner.x + left, y: inner.y + top };
  if (free !== undefined && (point.x < free.from || point.x > free.to)) return false;
  const hit = page.elementsFromPoint(point.x, point.y).find((element) => element !== dock);
  return isHit(innermostAt(point, hit), frame ?? control);
}

/** What a click at a point hits within an element: in its open shadow root, and in those within. */
function innermostAt({ x, y }: Point, hit: Element | undefined): Element | undefined {
  const root = hit?.shadowRoot;
  const inner = root?.elementsFromPoint(x, y).find((element) => element.getRootNode() === root);
  return inner === undefined ? hit : innermostAt({ x, y }, inner);
}

/** Whether what is hit passes the click on to the control. */
function isHit(hit: Element | undefined, control: Element): boolean {
  if (hit === undefined) return false;
  const holders = [hit, ...holdersOf(hit)];
  if (holders.includes(control)) return true;
  const pressed = holders.find((element) => element.matches(CONTROLS));
  const label = holders.find((element) => element.localName === 'label');
  return pressed?.contains(control) === true || label?.contains(control) === true;
}

/** What an element is shown in, from the inside out, across shadow roots. */
function holdersOf(element: Element): Element[] {
  const holders: Element[] = [];
  const holder = (one: Element): Element | undefined =>
    one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host;
  for (let one = holder(element); one !== undefined; one = holder(one)) holders.push(one);
  return holders;
}

function middleOf(control: Element): Point {
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether a control's middle lies outside a box, or the window, that can be scrolled to show it. */
function canBeScrolledTo(control: Element): boolean {
  const { x, y } = middleOf(control);
  const { documentElement } = control.ownerDocument;
  for (const box of holdersOf(control)) {
    if (box === documentElement) break;
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

/** A document or shadow root, and the open shadow roots within. */
function treesOf(tree: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [tree, ...roots.flatMap(treesOf)];
}
