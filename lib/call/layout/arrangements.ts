import type { RoomTaken } from '../places/docked/dock-style.ts';

/** The narrowest sidebar that the dock itself chooses, CSS px: where nothing wider leaves the call's controls in reach. */
const NARROWEST = 240;

/** Narrower than the person asked for, but not yet the narrowest, CSS px. */
const NARROW = 300;

/**
 * The ways in which the sidebar may stand in a window, the wanted one first: where it hides what the page offers,
 * it is tried narrower, and then on the other side.
 */
export function arrangements(wanted: RoomTaken): [RoomTaken, ...RoomTaken[]] {
  const narrower = [NARROW, NARROWEST].filter((width) => width < wanted.width);
  const other = wanted.side === 'left' ? ('right' as const) : ('left' as const);
  return [
    wanted,
    ...narrower.map((width) => ({ ...wanted, width })),
    ...[wanted.width, ...narrower].map((width) => ({ side: other, width })),
  ];
}

/** The way among these of which the fewest things are lost, the first where several lose as few; and what it loses. */
export function leastLost<Thing>(
  [first, ...others]: readonly [RoomTaken, ...RoomTaken[]],
  lostBy: (arrangement: RoomTaken) => readonly Thing[],
): { readonly arrangement: RoomTaken; readonly lost: readonly Thing[] } {
  let least = { arrangement: first, lost: lostBy(first) };
  for (const arrangement of others) {
    if (least.lost.length === 0) break;
    const lost = lostBy(arrangement);
    if (lost.length < least.lost.length) least = { arrangement, lost };
  }
  return least;
}
