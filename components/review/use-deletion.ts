/** Deleting something, with what goes named first. */
import { useState } from 'preact/hooks';
import type { Extent } from '../../lib/store/deletion.ts';
import { reasonOf } from '../ui/reason.ts';

/** What is to be deleted. Both reject with an Error. */
export interface Deletion {
  readonly extent: () => Promise<Extent>;
  readonly remove: () => Promise<void>;
}

/** The state of a deletion: `extent` is null until it was asked for; `done` is called after it. */
export function useDeletion({ extent, remove }: Deletion, done: () => void) {
  const [asked, setAsked] = useState<Extent | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
      setProblem(null);
    } catch (error) {
      setProblem(reasonOf(error));
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
