import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import { type JsonPath, nameOf } from '../file-reading/describe-issue.ts';

/** A guide that cannot be used: the person is told the place, e.g. “steps[2].name”. */
export class GuideError extends UserFacingError {
  override readonly name = 'GuideError';

  constructor(place: JsonPath, problem: MessageDescriptor) {
    const at = nameOf(place);
    super(
      at === ''
        ? messageDescriptor('guide_broken_whole', { problem })
        : messageDescriptor('guide_broken', { place: at, problem }),
    );
  }
}
