/** How words that are too long for their place are made to fit: one rung at a time, down to one that does. */

/**
 * The rungs, from the first to the last that is tried: the type as it is designed, smaller by 2 px, smaller by 4 px, and
 * then what may give way does.
 */
export const RUNGS = ['normal', 'm', 's', 'giving'] as const;

/** One of the rungs. */
export type Rung = (typeof RUNGS)[number];

/** Layout rounds each of the two heights that are compared, px. */
const ROUNDING = 1;

/**
 * Returns the first rung at which the content does not overflow, and the last one where it does at all of them.
 *
 * @param overflowAt lays the content out at a rung, and returns by how many px it is taller than its place
 */
export function chooseRung(overflowAt: (rung: Rung) => number): Rung {
  return RUNGS.find((rung) => overflowAt(rung) <= ROUNDING) ?? 'giving';
}
