/** Makes what was taken back or deleted really gone. */
import { isKnown } from './event-kinds.ts';
import type { ConversationEvent } from './events.ts';
import { foldConversation, undoneIntents } from './fold.ts';
import { isAboutNote } from './subjects.ts';

/**
 * The log without what no longer shows: intents that stand undone, undo and redo themselves, and every event of a
 * note that was deleted, its words included. What the log amounts to stays the same, but for what could be undone.
 */
export function purgeLog(events: readonly ConversationEvent[]): ConversationEvent[] {
  const { log, state } = foldConversation(events);
  const taken = undoneIntents(log);
  const notes = log.flatMap((event) => (isKnown(event) && 'note' in event ? event.note : []));
  const gone = new Set(notes.filter((note) => !state.notes.has(note)));
  return log.filter(
    (event) =>
      event.type !== 'undone' &&
      event.type !== 'redone' &&
      !taken.has(event.intent) &&
      !isAboutNote(event, gone),
  );
}
