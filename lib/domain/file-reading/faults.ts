/** What keeps a file from being used, all of it at once. */
import { type MessageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import type { JsonPath } from './describe-issue.ts';

/** Something in a file that keeps it from being used. */
export interface Fault {
  /** Where it is: keys and indices from the top. */
  readonly path: JsonPath;
  readonly problem: MessageDescriptor;
}

/** A file that cannot be used: the person is told every fault and its place. */
export class FaultsError extends UserFacingError {
  override readonly name: string = 'FaultsError';
  /** In the order in which they stand; never empty. */
  readonly faults: readonly [Fault, ...Fault[]];

  /** `told` says the first of them, for where there is one sentence alone. */
  constructor(told: MessageDescriptor, faults: readonly [Fault, ...Fault[]]) {
    super(told);
    this.faults = faults;
  }
}

/** The faults that an error with a sentence was made of, each at a place in the file: what is wrong with all of it is the sentence. */
export function faultsIn(error: unknown): readonly Fault[] {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof FaultsError ? cause.faults.filter(({ path }) => path.length > 0) : [];
}
