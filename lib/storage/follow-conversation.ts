/** Follows one conversation: it is read once, and from then on only what was written of it. */
import { type ConversationEvent, compareEvents } from '../domain/conversation/events.ts';
import { eventsOf } from './append-events.ts';
import { type Keeper, knowLog } from './keep-events.ts';
import { onWritten } from './mutations.ts';
import { readWhileDue } from './read-while-due.ts';
import { conversationToShow, type ReadConversation } from './shown-conversation.ts';
import type { Store } from './store.ts';

/**
 * Calls `listener` with a conversation, by its id, and whom it is with: now, and whenever one of them was written, until the
 * signal aborts. An event that was not written is the same object as before. Where they cannot be read, `failed` hears why
 * (Dexie's error), and the following ends.
 */
export function followConversation(
  store: Store,
  id: string,
  listener: (shown: ReadConversation) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  /** What was read, by the ids of the events; null where nothing was, or it is not true any more. */
  let log: Map<string, ConversationEvent> | null = null;
  let person: string | undefined;
  const due = { isAny: true, isAll: true, events: new Set<string>() };

  const readAll = async () => {
    const all = await eventsOf(store, id);
    log = new Map(all.map((event) => [event.id, event]));
    return all;
  };
  const readWritten = async (known: Map<string, ConversationEvent>, keys: readonly string[]) => {
    const found = await store.events.bulkGet([...keys]);
    for (const [at, key] of keys.entries()) {
      const event = found[at];
      if (event?.conversation === id) known.set(key, event);
      else known.delete(key);
    }
    return [...known.values()].sort(compareEvents);
  };
  const readDue = async () => {
    const keys = [...due.events];
    // As many by their keys take longer than all of them in a row.
    const known = due.isAll || log === null || keys.length > log.size ? null : log;
    Object.assign(due, { isAny: false, isAll: false });
    due.events.clear();
    const shown = await conversationToShow(store, id, () =>
      known === null ? readAll() : readWritten(known, keys),
    );
    // What happens to the events of one that was deleted is not heard.
    if (shown.revision === 0) due.isAll = true;
    person = shown.person?.id;
    if (!following.aborted) listener(shown);
  };
  const { read, following } = readWhileDue(() => due.isAny, readDue, failed, signal);
  onWritten((keysIn) => {
    const [rows, people] = [keysIn(store.conversations), keysIn(store.people)];
    // Whatever writes events of a conversation writes its row with them.
    const isWritten = rows === null || rows.includes(id);
    if (isWritten) {
      const events = keysIn(store.events);
      if (events === null) due.isAll = true;
      else for (const key of events) due.events.add(key);
    }
    if (!isWritten && people !== null && (person === undefined || !people.includes(person))) return;
    due.isAny = true;
    read();
  }, following);
  read();
}

/**
 * The same, for a page that writes to it: what was read is known to the keeper that `openKeeper` gives, which then need not read
 * it again. Where that rejects, `failed` hears why.
 */
export function followForWriting(
  store: Store,
  openKeeper: () => Promise<Keeper>,
  id: string,
  listener: (shown: ReadConversation) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const hear = (shown: ReadConversation) => {
    listener(shown);
    openKeeper().then((keeper) => {
      // Another store has other revisions.
      if (keeper.store === store) knowLog(keeper, id, shown);
    }, failed);
  };
  followConversation(store, id, hear, failed, signal);
}
