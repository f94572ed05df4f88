/** Writes events, and what lists show of them, in one transaction. */
import { isKnown } from '../domain/conversation/event-kinds.ts';
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { append, type Conversation, foldConversation } from '../domain/conversation/fold.ts';
import { checkFits } from '../domain/conversation/limits.ts';
import { purgeLog } from '../domain/conversation/purge-log.ts';
import type { ConversationState } from '../domain/conversation/state.ts';
import { deletePermanently, writeAll } from './permanent-deletion.ts';
import { updateProjections } from './projections.ts';
import type { Store } from './store.ts';

/** Folds kept in memory by the one writer, so that an append need not read the whole log again. */
export type FoldCache = Map<string, { readonly revision: number; readonly conversation: Conversation }>;

/**
 * Appends events of one conversation and deletes the drafts that became events. All or nothing; appending the
 * same events twice changes nothing. Throws Dexie's errors, and a `RefusedError` where a text is too long; nothing is
 * written then.
 */
export async function appendEvents(
  store: Store,
  cache: FoldCache,
  conversation: string,
  events: readonly ConversationEvent[],
  finishedDrafts: readonly string[] = [],
): Promise<ConversationState> {
  checkFits(events);
  const write = async () => {
    const row = store.conversations.get(conversation);
    const kept = cache.get(conversation);
    // Until the transaction is through, it is not certain that it is still what the store has.
    cache.delete(conversation);
    const known = kept?.revision ?? (await row)?.revision ?? 0;
    // One that was deleted has no row any more, but its log is there for as long as that can be undone.
    const before =
      kept?.conversation ?? foldConversation(known === 0 ? [] : await eventsOf(store, conversation));
    const lasting = events.filter((event) => isStill(before, events, event));
    const whole = append(before, lasting);
    const after = isEnd(events) ? settled(whole) : whole;
    const stays = new Set(after === whole ? lasting.map(({ id }) => id) : after.log.map(({ id }) => id));
    const gone = after === whole ? [] : whole.log.map(({ id }) => id).filter((id) => !stays.has(id));
    const revision = known + 1;
    // None waits for another: each would take the database as long as all of them together. So whether the fold that was
    // kept is still true is seen only with the rest; where it is not, nothing is written.
    await Promise.all([
      row.then((now) => {
        if ((now?.revision ?? 0) !== known) throw new StaleError();
      }),
      store.events.bulkPut(lasting.filter(({ id }) => stays.has(id))),
      gone.length > 0 && store.events.bulkDelete(gone),
      finishedDrafts.length > 0 &&
        store.drafts.bulkDelete(finishedDrafts.map((field) => [conversation, field])),
      updateProjections(store, after.state, conversation, revision, lasting, before.state),
    ]);
    return { after, revision };
  };
  try {
    const { after, revision } = isEnd(events)
      ? await deletePermanently(store, { wordsOf: conversation }, write)
      : await writeAll(store, write);
    cache.set(conversation, { revision, conversation: after });
    return after.state;
  } catch (error) {
    if (!(error instanceof StaleError)) throw error;
    return appendEvents(store, cache, conversation, events, finishedDrafts);
  }
}

/** Another document has written to the conversation since its fold was kept. */
class StaleError extends Error {}

/** Whether a conversation is ended with these, and what was deleted in it goes for good. */
function isEnd(events: readonly ConversationEvent[]): boolean {
  return events.some(({ type }) => type === 'ended');
}

/**
 * Whether what an event is about is still there. A sidebar may go on with a conversation, or a note, that was
 * deleted on the review page meanwhile: no word of it comes back.
 */
function isStill(
  { log, state }: Conversation,
  events: readonly ConversationEvent[],
  event: ConversationEvent,
): boolean {
  if (state.startedAt === null && !events.some(({ type }) => type === 'started')) return false;
  if (!isKnown(event) || !('note' in event) || event.type === 'noted' || state.notes.has(event.note))
    return true;
  return [...log, ...events].some((one) => one.type === 'noted' && one.note === event.note);
}

/** At the end of a conversation, what was deleted in it goes for good; nothing of it can be undone any more. */
function settled(conversation: Conversation): Conversation {
  const kept = purgeLog(conversation.log);
  return kept.length === conversation.log.length ? conversation : foldConversation(kept);
}

/** The events of a conversation, in order. */
export async function eventsOf(store: Store, conversation: string): Promise<ConversationEvent[]> {
  return store.events
    .where('[conversation+id]')
    .between([conversation, ''], [conversation, '\uffff'])
    .toArray();
}
