/** Text of somebody's among words that are not theirs. */

/** Letters written from right to left, and what turns the direction around. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Returns it within an isolate (Unicode's UAX #9, FSI and PDI) where it could turn the words around it. */
export function bidiIsolate(typed: string): string {
  return TURNS.test(typed) ? `\u2068${typed.replaceAll(/[\u2066-\u2069]/g, '')}\u2069` : typed;
}
