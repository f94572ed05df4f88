/** What is wrong with the content of a file that somebody wrote. */
import { type MessageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import type { JsonPath } from './describe-issue.ts';

/** Something that keeps the content from being used. */
export interface Fault {
  /** Where it is: keys and indices from the top. */
  readonly path: JsonPath;
  readonly problem: MessageDescriptor;
}

/** At least one. */
export type Faults = readonly [Fault, ...Fault[]];

/** Content that cannot be used: the person is told every fault and its place. */
export class ContentError extends UserFacingError {
  override readonly name: string = 'ContentError';
  /** In the order in which they stand. */
  readonly faults: Faults;

  /** `told` is the sentence about the first of them. */
  constructor(told: MessageDescriptor, faults: Faults) {
    super(told);
    this.faults = faults;
  }
}
