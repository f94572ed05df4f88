/** Lengths of time as people read them. */

/** `0:07`, `12:41`: minutes and seconds of a length in ms. */
export function minutesAndSeconds(length: number): string {
  const seconds = Math.floor(Math.max(0, length) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes in a length in ms. */
export function minutes(length: number): number {
  return Math.floor(Math.max(0, length) / 60_000);
}
