/** After so long it is said that the store is not there yet, ms: hardly any takes longer, and who waits for it wonders by then. */
export const LONG_WAIT_MS = 1_500;
