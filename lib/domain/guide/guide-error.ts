import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { nameOf } from '../file-reading/describe-issue.ts';
import { type Fault, FaultsError } from '../file-reading/faults.ts';

/** A guide that cannot be used. */
export class GuideError extends FaultsError {
  override readonly name = 'GuideError';

  constructor(...faults: [Fault, ...Fault[]]) {
    const [{ path, problem }] = faults;
    const place = nameOf(path);
    super(
      place === ''
        ? messageDescriptor('guide_broken_whole', { problem })
        : messageDescriptor('guide_broken', { place, problem }),
      faults,
    );
  }
}
