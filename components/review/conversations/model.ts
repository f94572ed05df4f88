/** The model of the conversations' list. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationRow } from '../../../lib/store/rows.ts';
import { reasonOf } from '../../ui/reason.ts';

/** Where the list gets what it shows. */
export interface ConversationsSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly conversations: (
    listener: (rows: readonly ConversationRow[]) => void,
    failed: (error: unknown) => void,
  ) => void;
}

/** The model. */
export type ConversationsModel = ReturnType<typeof createConversationsModel>;

/** Makes the model; it follows the store for as long as the document lives. */
export function createConversationsModel({ locale, conversations }: ConversationsSources) {
  const rows = signal<readonly ConversationRow[] | null>(null);
  const problem = signal<string | null>(null);
  conversations(
    (found) => {
      rows.value = found;
    },
    (error) => {
      problem.value = reasonOf(error);
    },
  );
  return {
    locale,
    /** Null until the store has answered. */
    rows: rows as ReadonlySignal<readonly ConversationRow[] | null>,
    problem: problem as ReadonlySignal<string | null>,
  };
}
