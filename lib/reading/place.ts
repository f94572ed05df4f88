/** Where something is in a file that is read. */

/** Keys and indices from the top. */
export type Place = readonly (string | number)[];

/** `steps[2].name`; `whole` names the top itself. */
export function nameOf(place: Place, whole: string): string {
  const path = place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return path === '' ? whole : path;
}
