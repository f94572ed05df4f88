/** Deleting something, with what goes named first. */
import { useState } from 'preact/hooks';
import type { DeletionCounts } from '../../lib/storage/deletion.ts';
import { errorMessage } from '../ui/error-message.ts';

/** What is to be deleted. Both reject with an Error. */
export interface Deletion {
  readonly extent: () => Promise<DeletionCounts>;
  readonly remove: () => Promise<void>;
}

/** The state of a deletion: `extent` is null until it was asked for; `done` is called after it. */
export function useDeletion({ extent, remove }: Deletion, done: () => void) {
  const [asked, setAsked] = useState<DeletionCounts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
      setProblem(null);
    } catch (error) {
      setProblem(errorMessage(error));
    }
  };
  return {
    asked,
    problem,
    ask: () => void attempt(async () => setAsked(await extent())),
    keep: () => setAsked(null),
    remove: () =>
      void attempt(async () => {
        await remove();
        setAsked(null);
        done();
      }),
  };
}
