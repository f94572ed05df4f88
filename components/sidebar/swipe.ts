/** Swiping sideways with a finger, a pen or a touchpad; up and down stays the browser's. */
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

/** Wheel events that come closer, ms, are one movement of two fingers, with its slowing down. */
const PAUSE_MS = 150;

/** Adds up the wheel events of a touchpad's movement; what one such movement has swiped it does not swipe again. */
function useWheel(swipe: (by: 1 | -1) => void) {
  const movement = useRef({ at: 0, x: 0, y: 0, isSpent: false });
  return (event: WheelEvent & { readonly currentTarget: Element }) => {
    const { timeStamp: at, deltaX, deltaY } = event;
    const before = movement.current;
    const goesOn = at - before.at < PAUSE_MS;
    const now = goesOn
      ? { ...before, at, x: before.x + deltaX, y: before.y + deltaY }
      : { at, x: deltaX, y: deltaY, isSpent: false };
    movement.current = now;
    // Else the browser may take it for a way back through its history.
    if (Math.abs(deltaX) > Math.abs(deltaY)) event.preventDefault();
    if (now.isSpent) return;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    // Fingers that move to the left scroll to the right.
    const by = swipeOf({ x: now.x, y: now.y }, { x: 0, y: 0 }, isRightToLeft);
    if (by === 0) return;
    movement.current = { ...now, isSpent: true };
    swipe(by);
  };
}

/**
 * Returns the handlers for an element whose style has `touch-action: pan-y`: a finger, a pen, or two fingers on a
 * touchpad. A mouse selects text instead.
 */
export function useSwipe(swipe: (by: 1 | -1) => void) {
  const start = useRef<(Point & { readonly id: number }) | null>(null);
  return {
    onWheel: useWheel(swipe),
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
