/** What a page shows of the store, as it is now. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { errorMessage } from '../../ui/strings.tsx';
import type { Follow } from './follow-each.ts';

/** Follows something until `end`; `shownOf` is what the page shows of it. */
export function createFollowed<Answer, Shown>(follow: Follow<Answer>, shownOf: (answer: Answer) => Shown) {
  const shown = signal<Shown | null>(null);
  const problem = signal<string | null>(null);
  const following = new AbortController();
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  follow(
    (answer) => {
      shown.value = shownOf(answer);
    },
    failed,
    following.signal,
  );
  return {
    /** Null until the store has answered. */
    shown: shown as ReadonlySignal<Shown | null>,
    /** Why it could not be read; null where it could. */
    problem: problem as ReadonlySignal<string | null>,
    /** Has something else that failed stand in `problem`. */
    failed,
    end: () => following.abort(),
  };
}
