/** Why a file could not be taken in. */
import { type Fault, faultsIn } from '../../lib/domain/file-reading/faults.ts';
import { errorMessage } from '../ui/strings.tsx';

/** Why something could not be done with a file. */
export interface FileProblem {
  readonly reason: string;
  /** All that is wrong at places of it; empty where the reason is all there is to say. */
  readonly faults: readonly Fault[];
}

/** What an error says of it; where the content was wrong, the error's cause is a `FaultsError`. */
export function fileProblem(error: unknown): FileProblem {
  return { reason: errorMessage(error), faults: faultsIn(error) };
}
