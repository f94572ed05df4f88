/** How often something is put up with: a page that undoes what was done, again and again. */
export interface Patience {
  /** Counts once more. Returns false when that is too often. */
  again(): boolean;
  /** Begins to count anew. */
  renew(): void;
}

/**
 * Lasts for so many times within so many milliseconds.
 *
 * @param now the time in milliseconds, from any start
 */
export function createPatience(times: number, withinMs: number, now: () => number): Patience {
  let counted: number[] = [];
  return {
    again() {
      counted = [...counted.filter((at) => now() - at < withinMs), now()];
      return counted.length <= times;
    },
    renew() {
      counted = [];
    },
  };
}
