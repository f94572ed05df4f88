import { type Faults, FaultsError } from '../file-reading/faults.ts';

/** A person whom nobody can practise with. */
export class PersonError extends FaultsError {
  override readonly name = 'PersonError';

  constructor(faults: Faults) {
    super(faults, 'person_file_broken', 'person_file_broken_whole');
  }
}
