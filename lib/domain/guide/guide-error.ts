import { type Faults, FaultsError } from '../file-reading/faults.ts';

/** A guide that cannot be used. */
export class GuideError extends FaultsError {
  override readonly name = 'GuideError';

  constructor(faults: Faults) {
    super(faults, 'guide_broken', 'guide_broken_whole');
  }
}
