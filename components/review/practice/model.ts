/** The model of the list of practice. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { SHORTEST_SILENCE } from '../../../lib/domain/conversation/state.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { DeletionCounts } from '../../../lib/storage/deletion-extent.ts';
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
  /** Whether the guide of an id, null for none that is known, has an ask. */
  readonly hasAsk: (guide: string | null) => boolean;
  readonly complete: CompleteRows;
  /** Follows all practice, the last first. */
  readonly practice: (
    listener: (rows: readonly NamedConversation[]) => void,
    failed: (error: unknown) => void,
  ) => void;
  /** What goes with these conversations, by their ids. */
  readonly extent: (ids: readonly string[]) => Promise<DeletionCounts>;
  /** Deletes a conversation; it can be undone for some seconds. */
  readonly remove: (id: string) => Promise<void>;
}

/** The shortest and the longest silence after an ask, ms; null where there was none. */
export function silencesIn(
  rows: readonly Pick<NamedConversation, 'asks'>[],
): { readonly from: number; readonly to: number } | null {
  const lengths = rows
    .flatMap(({ asks }) => asks.map(({ silence }) => silence))
    .filter((length) => length >= SHORTEST_SILENCE);
  return lengths.length === 0 ? null : { from: Math.min(...lengths), to: Math.max(...lengths) };
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
    hasAsk: sources.hasAsk,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly NamedConversation[] | null>,
    problem: problem as ReadonlySignal<string | null>,
    /** All of it, as one. */
    deletion: {
      extent: () => sources.extent((rows.peek() ?? []).map(({ id }) => id)),
      async remove() {
        for (const { id } of rows.peek() ?? []) await sources.remove(id);
      },
    },
  };
}
