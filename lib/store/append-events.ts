/** Writes events, and what lists show of them, in one transaction. */
import type { ConversationEvent } from '../conversation/events.ts';
import { append, type Conversation, foldConversation } from '../conversation/fold.ts';
import { type ConversationState, currentVisit } from '../conversation/state.ts';
import type { FollowUpRow, Store } from './store.ts';

/** Folds kept in memory by the one writer, so that an append need not read the whole log again. */
export type FoldCache = Map<string, { readonly revision: number; readonly conversation: Conversation }>;

/**
 * Appends events of one conversation and deletes the drafts that became events. All or nothing; appending the
 * same events twice changes nothing. Throws Dexie's errors; nothing is written then.
 */
export async function appendEvents(
  store: Store,
  cache: FoldCache,
  conversation: string,
  events: readonly ConversationEvent[],
  finishedDrafts: readonly string[] = [],
): Promise<ConversationState> {
  const { conversations, events: log, people, followUps, drafts } = store;
  return store
    .transaction('rw', [conversations, log, people, followUps, drafts], async () => {
      const row = await conversations.get(conversation);
      const before = await folded(store, cache, conversation, row?.revision ?? 0);
      await log.bulkPut([...events]);
      await drafts.bulkDelete(finishedDrafts.map((field) => [conversation, field]));
      const after = append(before, events);
      const revision = (row?.revision ?? 0) + 1;
      await project(store, after.state, conversation, revision, events);
      // Until the transaction is through, a fold that ran ahead of it must not be believed.
      cache.delete(conversation);
      return { after, revision };
    })
    .then(
      ({ after, revision }) => {
        cache.set(conversation, { revision, conversation: after });
        return after.state;
      },
      (error: unknown) => {
        cache.delete(conversation);
        throw error;
      },
    );
}

/** The events of a conversation, in order. */
export async function eventsOf(store: Store, conversation: string): Promise<ConversationEvent[]> {
  return store.events
    .where('[conversation+id]')
    .between([conversation, ''], [conversation, '\uffff'])
    .toArray();
}

async function folded(store: Store, cache: FoldCache, id: string, revision: number): Promise<Conversation> {
  const kept = cache.get(id);
  return kept?.revision === revision ? kept.conversation : foldConversation(await eventsOf(store, id));
}

async function project(
  store: Store,
  state: ConversationState,
  id: string,
  revision: number,
  events: readonly ConversationEvent[],
): Promise<void> {
  if (state.person === null || state.startedAt === null) return;
  await store.conversations.put({
    id,
    person: state.person.id,
    name: state.person.name,
    call: state.call,
    startedAt: state.startedAt,
    touchedAt: state.lastAt,
    endedAt: state.ended?.at ?? null,
    step: currentVisit(state)?.step ?? null,
    outcome: state.ended?.outcome ?? state.asks.at(-1)?.answer ?? 'open',
    revision,
  });
  if (events.some(({ type }) => NAMING.has(type))) {
    await store.people.put({ id: state.person.id, name: state.person.name });
  }
  if (events.some(({ type }) => PROMISING.has(type))) await projectFollowUps(store, state, id);
}

const NAMING: ReadonlySet<string> = new Set(['started', 'person-named', 'undone', 'redone']);
const PROMISING: ReadonlySet<string> = new Set(['committed', 'commitment-removed', ...NAMING]);

async function projectFollowUps(store: Store, state: ConversationState, conversation: string): Promise<void> {
  const { person } = state;
  if (person === null) return;
  const old = new Map(
    (await store.followUps.where({ conversation }).toArray()).map((row) => [row.id, row] as const),
  );
  const rows = [...state.commitments.values()].map(
    ({ id, what, way, due, followUpAt }): FollowUpRow => ({
      id,
      conversation,
      person: person.id,
      name: person.name,
      what,
      way,
      at: followUpAt ?? due,
      doneAt: old.get(id)?.doneAt ?? null,
    }),
  );
  await store.followUps.bulkPut(rows);
  await store.followUps.bulkDelete([...old.keys()].filter((id) => !state.commitments.has(id)));
}
