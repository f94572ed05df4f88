/** Where something is in a file that is read. */

/** Keys and indices from the top. */
export type JsonPath = readonly (string | number)[];

/** `steps[2].name`; '' for the top itself. */
export function nameOf(place: JsonPath): string {
  return place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${truncateForDisplay(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** More of it than this would bury the sentence that it is quoted in. */
const LONGEST = 60;

/** Something of a file within a sentence: one short line, without what turns its direction around or is not seen. */
export function truncateForDisplay(text: string, longest = LONGEST): string {
  const line = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
