/** Where something is in a guide, as keys and indices from the top. */
export type Place = readonly (string | number)[];

/** A guide that cannot be used; the message names the place, e.g. `steps[2].name: is missing`. */
export class GuideError extends Error {
  override readonly name = 'GuideError';

  constructor(place: Place, problem: string) {
    super(`${nameOf(place)}: ${problem}`);
  }
}

function nameOf(place: Place): string {
  const path = place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return path === '' ? 'the guide' : path;
}
