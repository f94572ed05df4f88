/**
 * Writes what a document sends of its conversation, and refuses what the store does not know: whatever was deleted
 * stays deleted, and what was lost is asked for again as a whole.
 */

import type { Draft } from '../domain/conversation/drafts.ts';
import { beganAt, type ConversationEvent } from '../domain/conversation/events.ts';
import { foldConversation } from '../domain/conversation/fold.ts';
import type { ConversationState } from '../domain/conversation/state.ts';
import { isAboutNote } from '../domain/conversation/subjects.ts';
import { appendEvents, type FoldCache } from './append-events.ts';
import { saveDraft } from './drafts.ts';
import type { Store } from './store.ts';

/** The store has lost the conversation, as when the browser threw the database away. `restore` brings it back. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** The person deleted the conversation: nothing more of it is kept. */
export class DeletedError extends Error {
  override readonly name = 'DeletedError';
}

/** Which of these conversations and notes, by id, the person has deleted for good. */
export type WhichDeleted = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** A store, and what is known beside it: the folds of its conversations, and what was deleted from it. */
export interface Keeper {
  readonly store: Store;
  readonly folds: FoldCache;
  readonly whichDeleted: WhichDeleted;
}

/** Gives the keeper of the store that `openStore` gives; it is another one once the database was lost. */
export function keeperOf(openStore: () => Promise<Store>, whichDeleted: WhichDeleted): () => Promise<Keeper> {
  let keeping: Keeper | null = null;
  return async () => {
    const store = await openStore();
    if (keeping?.store !== store) keeping = { store, folds: new Map(), whichDeleted };
    return keeping;
  };
}

/** All of a conversation, as a document that shows it has it. */
export interface WholeConversation {
  readonly conversation: string;
  readonly events: readonly ConversationEvent[];
  readonly drafts: readonly Draft[];
}

/**
 * Takes over the log of a conversation as it was read with its row, of that revision: the next events need not read it again.
 */
export function knowLog(
  { folds }: Keeper,
  conversation: string,
  { events, revision }: { readonly events: readonly ConversationEvent[]; readonly revision: number },
): void {
  const known = folds.get(conversation)?.revision ?? 0;
  if (known < revision) folds.set(conversation, { revision, conversation: foldConversation(events) });
}

/** Appends events as `appendEvents` does. Throws a `GoneError`, a `DeletedError`, or Dexie's errors. */
export async function keepEvents(
  keeper: Keeper,
  conversation: string,
  events: readonly ConversationEvent[],
  finishedDrafts: readonly string[],
): Promise<ConversationState> {
  const { store, folds } = keeper;
  const state = await appendEvents(store, folds, conversation, events, finishedDrafts);
  if (state.startedAt === null) throw await missing(keeper, conversation);
  return state;
}

/**
 * Keeps a draft as `saveDraft` does. Throws a `GoneError`, a `DeletedError`, or Dexie's errors. A draft that belongs to
 * no conversation yet has another kind of id in its place, and is kept as it is.
 */
export async function keepDraft(keeper: Keeper, draft: Draft): Promise<void> {
  const { store } = keeper;
  const { conversation } = draft;
  if (beganAt(conversation) === null) return saveDraft(store, draft);
  const isKnown = await store.transaction('rw', [store.conversations, store.drafts], async () => {
    const [count] = await Promise.all([
      store.conversations.where({ id: conversation }).count(),
      saveDraft(store, draft),
    ]);
    if (count === 0) await store.drafts.delete([conversation, draft.field]);
    return count > 0;
  });
  if (!isKnown) throw await missing(keeper, conversation);
}

/**
 * Writes a whole conversation again that the store has lost, without the notes that were deleted from it. Twice is
 * once. Throws a `DeletedError` where it was deleted, and Dexie's errors.
 */
export async function restore(
  keeper: Keeper,
  { conversation, events, drafts }: WholeConversation,
): Promise<ConversationState> {
  const { store, folds, whichDeleted } = keeper;
  const notes = events.flatMap((event) => (event.type === 'noted' ? event.note : []));
  const deleted = await whichDeleted([conversation, ...notes]);
  if (deleted.has(conversation)) throw new DeletedError('This conversation was deleted.');
  const lasting = events.filter((event) => !isAboutNote(event, deleted));
  const state = await appendEvents(store, folds, conversation, lasting);
  for (const draft of drafts) await saveDraft(store, draft);
  return state;
}

/** Why the store does not know a conversation. */
async function missing({ whichDeleted }: Keeper, conversation: string): Promise<Error> {
  const deleted = await whichDeleted([conversation]);
  return deleted.has(conversation)
    ? new DeletedError('This conversation was deleted.')
    : new GoneError('The store has lost this conversation.');
}
