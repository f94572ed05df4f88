/** The model of the list of practice. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { NamedConversation } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { type CompleteRows, completeShown } from '../rows/complete-shown.ts';

/** Where the list gets what it shows. What fails is an Error. */
export interface PracticeSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the guide in use, in order. */
  readonly steps: readonly StepId[];
  readonly complete: CompleteRows;
  /** Follows all practice, the last first. */
  readonly practice: (
    listener: (rows: readonly NamedConversation[]) => void,
    failed: (error: unknown) => void,
  ) => void;
}

/** The model. */
export type PracticeModel = ReturnType<typeof createPracticeModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createPracticeModel(sources: PracticeSources) {
  const { practice, now, steps } = sources;
  const rows = signal<readonly NamedConversation[] | null>(null);
  const problem = signal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  practice((found) => {
    rows.value = found;
  }, failed);
  completeShown(
    computed(() => rows.value ?? []),
    sources.complete,
    failed,
  );
  return {
    get locale() {
      return sources.locale;
    },
    now,
    steps,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly NamedConversation[] | null>,
    problem: problem as ReadonlySignal<string | null>,
  };
}
