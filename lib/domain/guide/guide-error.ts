import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import { type JsonPath, nameOf } from '../file-reading/json-path.ts';

/** A guide that cannot be used: the person is told the place, e.g. `steps[2].name: is missing`. */
export class GuideError extends UserFacingError {
  override readonly name = 'GuideError';

  constructor(place: JsonPath, problem: MessageDescriptor) {
    super(messageDescriptor('guide_broken', nameOf(place, messageDescriptor('guide_whole')), problem));
  }
}
