/** What keeps a file from being used, all of it at once. */
import { type MessageDescriptor, messageDescriptor, UserFacingError } from '../../i18n/message-descriptor.ts';
import { type JsonPath, nameOf } from './describe-issue.ts';

/** Something in a file that keeps it from being used. */
export interface Fault {
  /** Where it is: keys and indices from the top. */
  readonly path: JsonPath;
  readonly problem: MessageDescriptor;
}

/** All of them, in the order in which they stand. */
export type Faults = readonly [Fault, ...Fault[]];

/** The kinds of file of which a fault is told with its place. */
type Kind = 'backup' | 'guide' | 'person_file' | 'team_file';

/** Tells of a fault by the sentence for one `at` a place, or by that for the `whole` file. */
export function describeFault(
  { path, problem }: Fault,
  at: `${Kind}_broken`,
  whole: `${Kind}_broken_whole`,
): MessageDescriptor {
  const place = nameOf(path);
  return place === '' ? messageDescriptor(whole, { problem }) : messageDescriptor(at, { place, problem });
}

/** A file that cannot be used: the person is told every fault and its place. Each kind of file has its own. */
export class FaultsError extends UserFacingError {
  override readonly name: string = 'FaultsError';
  readonly faults: Faults;

  /** The first of them is told, for where there is one sentence alone; the keys are those of `describeFault`. */
  constructor(faults: Faults, at: `${Kind}_broken`, whole: `${Kind}_broken_whole`) {
    super(describeFault(faults[0], at, whole));
    this.faults = faults;
  }
}

/** The faults that an error with a sentence was made of, each at a place in the file: what is wrong with all of it is the sentence. */
export function faultsIn(error: unknown): readonly Fault[] {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof FaultsError ? cause.faults.filter(({ path }) => path.length > 0) : [];
}
