/** Time as the rest of the house gets it: handed down by an entrypoint, so that a test can hold it still. */
export interface Clock {
  /** The wall clock, epoch ms. */
  readonly now: () => number;
  /** Runs something once after `ms`; the answer cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
}
