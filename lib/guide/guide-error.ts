import { nameOf, type Place } from '../reading/place.ts';

/** A guide that cannot be used; the message names the place, e.g. `steps[2].name: is missing`. */
export class GuideError extends Error {
  override readonly name = 'GuideError';

  constructor(place: Place, problem: string) {
    super(`${nameOf(place, 'the guide')}: ${problem}`);
  }
}
