/** The model of what is being deleted. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../../lib/domain/dates/clock.ts';
import { undoTimeLeft } from '../../../lib/domain/deletion/undo-time.ts';
import type { PendingDeletion } from '../../../lib/storage/rows.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Follow } from '../rows/follow-each.ts';

/** Where it gets what it shows, and what it can do. What fails is an Error. */
export interface DeletionsSources extends Clock {
  /** Follows the deletions that are not done yet, the one that was asked for first first. */
  readonly pending: Follow<readonly PendingDeletion[]>;
  /** Deletes for good what cannot be undone any more. Resolves to what that was. */
  readonly finishDue: () => Promise<readonly PendingDeletion[]>;
  /** Undoes a deletion. Resolves to false where it is too late. */
  readonly undoDeletion: (id: string) => Promise<boolean>;
}

/** What came of the last deletion. */
export type Outcome =
  | { readonly kind: 'deleted'; readonly deletion: PendingDeletion }
  | { readonly kind: 'undone' }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The model. */
export type DeletionsModel = ReturnType<typeof createDeletionsModel>;

/** Makes the model; it follows the store, and carries out what is due, for as long as the document lives. */
export function createDeletionsModel(sources: DeletionsSources) {
  const pending = signal<readonly PendingDeletion[]>([]);
  const outcome = signal<Outcome | null>(null);
  const failed = (error: unknown) => {
    outcome.value = { kind: 'failed', reason: errorMessage(error) };
  };
  let cancel = () => {};
  /** Those that are not to be carried out from here: another document does it, or it was tried. */
  const seenTo = new Set<string>();
  const timeLeft = ({ askedAt, isFinal }: PendingDeletion) =>
    isFinal ? 0 : undoTimeLeft(askedAt, sources.now());

  const finishDeletion = async () => {
    for (const one of pending.peek()) if (timeLeft(one) === 0) seenTo.add(keyOf(one));
    try {
      const deletion = (await sources.finishDue()).at(-1);
      if (deletion !== undefined) outcome.value = { kind: 'deleted', deletion };
    } catch (error) {
      failed(error);
    }
    plan();
  };
  /** One timer, to when the next one is due. */
  const plan = () => {
    cancel();
    const waits = pending.peek().flatMap((one) => (seenTo.has(keyOf(one)) ? [] : [timeLeft(one)]));
    cancel = waits.length === 0 ? () => {} : sources.after(Math.min(...waits), () => void finishDeletion());
  };
  const hear = (found: readonly PendingDeletion[]) => {
    const before = new Set(pending.peek().map(({ id }) => id));
    if (found.some(({ id }) => !before.has(id))) outcome.value = null;
    // One that nobody was at when it was first seen is of a document that has ended.
    for (const one of found) if (one.isFinal && before.has(one.id)) seenTo.add(keyOf(one));
    pending.value = found;
    plan();
  };
  sources.pending(hear, failed, new AbortController().signal);

  return {
    now: sources.now,
    /** Those that are not done yet. */
    pending: pending as ReadonlySignal<readonly PendingDeletion[]>,
    /** What came of the last one; null while nothing has, or another one was asked for. */
    outcome: outcome as ReadonlySignal<Outcome | null>,
    /** What came of the last one was read. */
    dismiss() {
      outcome.value = null;
    },
    async undo(id: string): Promise<void> {
      try {
        outcome.value = { kind: (await sources.undoDeletion(id)) ? 'undone' : 'late' };
      } catch (error) {
        failed(error);
      }
    },
  };
}

/** One that is deleted again is another one. */
function keyOf({ id, askedAt }: PendingDeletion): string {
  return `${askedAt} ${id}`;
}
