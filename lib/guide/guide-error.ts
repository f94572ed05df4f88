import { nameOf, type Place } from '../reading/place.ts';
import { type Told, ToldError, told } from '../reading/told.ts';

/** A guide that cannot be used: the person is told the place, e.g. `steps[2].name: is missing`. */
export class GuideError extends ToldError {
  override readonly name = 'GuideError';

  constructor(place: Place, problem: Told) {
    super(told('guide_broken', nameOf(place, told('guide_whole')), problem));
  }
}
