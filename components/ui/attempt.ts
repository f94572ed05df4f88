/** Doing what can fail. */
import type { Signal } from '@preact/signals';
import { errorMessage } from './strings.tsx';

/** Does something. Resolves to what came of it, and to undefined where it failed, which is shown. */
export type Attempt = <Output>(run: () => Promise<Output>) => Promise<Output | undefined>;

/** Makes what shows a failure in `problem`, in a sentence, until something could be done. */
export function createAttempt(problem: Signal<string | null>): Attempt {
  return async (run) => {
    try {
      const output = await run();
      problem.value = null;
      return output;
    } catch (error) {
      problem.value = errorMessage(error);
      return undefined;
    }
  };
}

/** Whether something could be done; where not, that is shown. */
export async function isDone(attempt: Attempt, run: () => Promise<unknown>): Promise<boolean> {
  return (await attempt(() => run().then(() => true))) ?? false;
}
