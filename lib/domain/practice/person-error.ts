import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { nameOf } from '../file-reading/describe-issue.ts';
import { type Fault, FaultsError } from '../file-reading/faults.ts';

/** A person whom nobody can practise with. */
export class PersonError extends FaultsError {
  override readonly name = 'PersonError';

  constructor(faults: readonly [Fault, ...Fault[]]) {
    const [{ path, problem }] = faults;
    const place = nameOf(path);
    super(
      place === ''
        ? messageDescriptor('person_file_broken_whole', { problem })
        : messageDescriptor('person_file_broken', { place, problem }),
      faults,
    );
  }
}
