import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { ContentError, type Faults } from '../file-reading/content-error.ts';
import { nameOf } from '../file-reading/describe-issue.ts';

/** A person whom nobody can practise with. */
export class PersonError extends ContentError {
  override readonly name = 'PersonError';

  constructor(faults: Faults) {
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
