/** Swiping sideways with a finger or a pen; up and down stays the browser's. */
import { useRef } from 'preact/hooks';

/** Where a pointer is, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shorter than this is no swipe, px. */
const SHORTEST = 40;

/** Which way a movement swipes: 1 to what comes next, -1 to what came before, 0 where it is no swipe. */
export function swipeOf(from: Point, to: Point, isRightToLeft: boolean): 1 | -1 | 0 {
  const across = to.x - from.x;
  // Steeper than this, it was meant for scrolling.
  if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * Math.abs(to.y - from.y)) return 0;
  // What comes next stands on the side to which the writing goes, and is pulled in from there.
  return across < 0 === isRightToLeft ? -1 : 1;
}

/** Returns the handlers for an element whose style has `touch-action: pan-y`. A mouse selects text instead. */
export function useSwipe(swipe: (by: 1 | -1) => void) {
  const start = useRef<(Point & { readonly id: number }) | null>(null);
  return {
    onPointerDown({ pointerId: id, pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) {
      start.current = pointerType !== 'mouse' && isPrimary ? { id, x, y } : null;
    },
    onPointerUp(event: PointerEvent & { readonly currentTarget: Element }) {
      const from = start.current;
      start.current = null;
      if (from?.id !== event.pointerId) return;
      const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const by = swipeOf(from, { x: event.clientX, y: event.clientY }, isRightToLeft);
      if (by !== 0) swipe(by);
    },
    // The browser scrolls instead.
    onPointerCancel() {
      start.current = null;
    },
  };
}
