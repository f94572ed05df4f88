/** How words that are too long for their place are made to fit: one rung at a time, down to one that does. */

/**
 * The rungs, from the first to the last that is tried: all as it is designed; `fewer`, without what is read at leisure;
 * `m`, the type smaller by 2 px; `s`, by 4 px; `giving`, where a sentence may fade; and `bare`, where all that can be
 * reached otherwise has given way.
 */
export const RUNGS = ['normal', 'fewer', 'm', 's', 'giving', 'bare'] as const;

/** One of the rungs. */
export type Rung = (typeof RUNGS)[number];

/** Layout rounds each of the two heights that are compared: so much more is not too tall, px. */
export const ROUNDING = 1;

/**
 * Returns the first rung at which the content does not overflow, and the last one where it does at all of them.
 *
 * @param overflowAt lays the content out at a rung, and returns by how many px it is taller than its place
 */
export function chooseRung(overflowAt: (rung: Rung) => number): Rung {
  return RUNGS.find((rung) => overflowAt(rung) <= ROUNDING) ?? 'bare';
}
