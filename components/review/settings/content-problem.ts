/** Why a file that somebody wrote could not be taken in. */
import { ContentError, type Fault } from '../../../lib/domain/file-reading/content-error.ts';
import { errorMessage } from '../../ui/strings.tsx';

/** Why something could not be done. */
export interface ContentProblem {
  readonly reason: string;
  /** All that is wrong at places of the content; empty where the reason is all there is to say. */
  readonly faults: readonly Fault[];
}

/** What an error says of it; where its content was wrong, the error's cause is a `ContentError`. */
export function contentProblem(error: unknown): ContentProblem {
  const cause = error instanceof Error ? error.cause : null;
  // What is wrong with the whole file is a sentence.
  const faults = cause instanceof ContentError ? cause.faults.filter(({ path }) => path.length > 0) : [];
  return { reason: errorMessage(error), faults };
}
