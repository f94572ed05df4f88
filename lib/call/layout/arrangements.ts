import type { RoomTaken } from '../places/docked/dock-style.ts';

/** The narrowest sidebar that the dock itself chooses, CSS px: where nothing wider leaves the call's controls in reach. */
const NARROWEST = 240;

/** Narrower than the person asked for, but not yet the narrowest, CSS px. */
const NARROW = 300;

/**
 * The ways in which the sidebar may stand in a window, the wanted one first: where it hides what the page offers,
 * it is tried narrower, and then on the other side.
 */
export function arrangements({ side, width }: RoomTaken): RoomTaken[] {
  const widths = [width, ...[NARROW, NARROWEST].filter((narrower) => narrower < width)];
  const sides = side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return sides.flatMap((side) => widths.map((width) => ({ side, width })));
}
