import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import { type JsonPath, nameOf } from '../file-reading/describe-issue.ts';

/** Something in a guide that keeps it from being used. */
export interface GuideFault {
  /** Where it is: keys and indices from the top. */
  readonly path: JsonPath;
  readonly problem: MessageDescriptor;
}

/** A guide that cannot be used: the person is told every fault and its place. */
export class GuideError extends UserFacingError {
  override readonly name = 'GuideError';
  /** In the order in which they stand; never empty. */
  readonly faults: readonly [GuideFault, ...GuideFault[]];

  constructor(...faults: [GuideFault, ...GuideFault[]]) {
    const [{ path, problem }] = faults;
    const at = nameOf(path);
    super(
      at === ''
        ? messageDescriptor('guide_broken_whole', { problem })
        : messageDescriptor('guide_broken', { place: at, problem }),
    );
    this.faults = faults;
  }
}
