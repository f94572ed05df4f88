import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { ContentError, type Fault } from '../file-reading/content-error.ts';
import { nameOf } from '../file-reading/describe-issue.ts';

/** Something in a guide that keeps it from being used. */
export type GuideFault = Fault;

/** A guide that cannot be used. */
export class GuideError extends ContentError {
  override readonly name = 'GuideError';

  constructor(...faults: [GuideFault, ...GuideFault[]]) {
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
