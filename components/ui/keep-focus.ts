/** Keeps the focus on something of ours when what had it goes: what is typed next must not fall on nothing. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { stopHeldKeys } from './held-keys.ts';
import { isElement } from './is-element.ts';
import { onWindowFocus } from './on-window-focus.ts';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
const HEADING = 'h1, h2';
/** Whether a panel has yet to show what it is about. */
const BUSY = 'aria-busy';
/** What can be done for some seconds only, and has not had the focus yet: it comes before whatever stands near. */
const OFFER = '[data-offer="true"]';
/** Where the focus goes when a whole panel was replaced, the best first. */
const HOME = ['[data-home]', 'main h1', 'main h2:not(li h2)', 'h1', 'main'];

/**
 * Keeps the focus within `root` for as long as the component lives. What had the focus may be removed, switched off or
 * hidden by any act: deleting a note, closing an editor, the last undo. Then the focus goes, in the same task, to a
 * `data-offer`, else to what had it before if that is near, else to what stands in its place, else to the panel's
 * `data-home` or heading. While a panel is still being read, the page's heading keeps the focus for the panel's own. It is
 * never taken from another document, nor from anything else that still has it.
 *
 * @param isEntered whether the document puts the focus somewhere when it gets it with no place, as a docked frame does
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, isEntered = false): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (current === null) return;
    const life = new AbortController();
    keepFocus(current, isEntered, life.signal);
    stopHeldKeys(current.ownerDocument, life.signal);
    return () => life.abort();
  }, [root, isEntered]);
}

/** Gives what just opened the focus, before the next key can be pressed; never takes it from another document. */
export function useFocusOnOpen(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (panel.current !== null && document.hasFocus()) focus(placeIn(panel.current));
  }, [panel]);
}

/** Puts the focus on the root's `data-home`, or its heading. */
export function focusHome(root: HTMLElement): void {
  focus(homeOf(root));
}

function keepFocus(root: HTMLElement, isEntered: boolean, signal: AbortSignal): void {
  const page = root.ownerDocument;
  let last = page.activeElement;
  let before: Element | null = null;
  /** Where the focus is on its way to, by the browser itself: a press, or the Tab key. */
  let next: EventTarget | null = null;
  /** What has the focus until the panel that is being read shows its own heading. */
  let stopgap: HTMLElement | null = null;
  const enter = () => {
    if (!page.hasFocus() || !isNowhere(page.activeElement)) return;
    // What a press is about to release must not be scrolled away from under it.
    const home = homeOf(root);
    focus(isInView(home) ? home : root, true);
  };
  const observer = new MutationObserver((records) => {
    const now = page.activeElement;
    if (stopgap !== null && !isBusy(root)) {
      const home = homeOf(root);
      const hasStayed = now === stopgap && page.hasFocus() && home !== stopgap;
      stopgap = null;
      if (hasStayed) return focus(home);
    }
    // Nothing goes by what is added, nor because a panel was read; and to look whether it is shown makes the browser style
    // all that was added, in this task.
    if (!records.some(mayTakeAway)) return;
    if (last === null || !page.hasFocus() || !isLost(last)) return;
    if (isElement(next) && !isLost(next)) return;
    if (!isNowhere(now) && now !== last) return;
    const place = placeFor(root, last, before, records);
    focus(place);
    if (isBusy(root) && place === homeOf(root)) stopgap = place;
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open', 'inert', BUSY],
  });
  // Before the field's own handlers, which may close it: `focusout` comes after them.
  root.addEventListener(
    'blur',
    ({ relatedTarget }) => {
      next = relatedTarget;
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'focusin',
    ({ target }) => {
      next = null;
      if (target === last || !isElement(target)) return;
      before = last;
      last = target;
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  if (!isEntered) return;
  onWindowFocus(page.defaultView as Window, enter, signal);
  enter();
}

function mayTakeAway({ type, attributeName, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' ? attributeName !== BUSY : removedNodes.length > 0;
}

/** Where the focus goes from something that can have it no more. */
function placeFor(
  root: HTMLElement,
  lost: Element,
  before: Element | null,
  records: readonly MutationRecord[],
): HTMLElement {
  const offer = root.querySelector<HTMLElement>(OFFER);
  if (offer !== null && !isLost(offer)) return offer;
  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  let around = lost.isConnected ? lost.parentElement : (removal?.target ?? null);
  let after: Node | null = lost.isConnected ? lost : (removal?.previousSibling ?? null);
  // A panel that was replaced is no neighbourhood: nobody chose what happens to stand first in the next one.
  while (isElement(around) && around !== root && root.contains(around) && !lost.matches(HEADING)) {
    const place = near(around, after, before);
    if (place !== undefined) return place;
    after = around;
    around = around.parentElement;
  }
  return homeOf(root);
}

/** What had the focus before; else the first place after a node; else the last one before it. */
function near(around: Element, after: Node | null, before: Element | null): HTMLElement | undefined {
  const places = placesIn(around);
  const previous = places.find((place) => place === before);
  return previous ?? places.find((place) => after === null || follows(place, after)) ?? places.at(-1);
}

function follows(place: Element, node: Node): boolean {
  if (!node.isConnected) return true;
  const order = node.compareDocumentPosition(place);
  return (
    (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function homeOf(root: HTMLElement): HTMLElement {
  const homes = HOME.flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const home = homes.find((one) => !isLost(one));
  return home === undefined ? root : placeIn(home);
}

/** The element itself, if it is a place for the focus or a heading, else the first place within. */
function placeIn(panel: HTMLElement): HTMLElement {
  if (panel.matches(`${FOCUSABLE}, ${HEADING}, main`)) return panel;
  return placesIn(panel)[0] ?? panel;
}

function placesIn(around: Element): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((place) => !isLost(place));
}

function focus(place: HTMLElement, preventScroll = false): void {
  if (!place.matches(FOCUSABLE)) place.tabIndex = -1;
  place.focus({ focusVisible: true, preventScroll });
}

/** Whether an element's first line is not scrolled away. */
function isInView(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= (element.closest('main')?.getBoundingClientRect().top ?? 0);
}

/** Whether the panel has yet to show what it is about, or to be loaded. */
function isBusy(root: HTMLElement): boolean {
  return root.querySelector(`main:not([${BUSY}="true"])`) === null;
}

function isNowhere(element: Element | null): boolean {
  return element === null || element.localName === 'body' || element.localName === 'html';
}

function isLost(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled, [inert] *, [inert]') || !isShown(element);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
