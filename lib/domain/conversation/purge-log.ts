/** Makes what was taken back or deleted really gone. */
import type { ConversationEvent } from './events.ts';
import { foldConversation } from './fold.ts';

/**
 * The log without what no longer shows: intents that stand undone, undo and redo themselves, and every event of a
 * note that was deleted, its words included. What the log amounts to stays the same, but for what could be undone.
 */
export function purgeLog(events: readonly ConversationEvent[]): ConversationEvent[] {
  const { log, state } = foldConversation(events);
  const taken = new Set<string>();
  for (const event of log) {
    if (event.type === 'undone') taken.add(event.undoes);
    if (event.type === 'redone') taken.delete(event.redoes);
  }
  return log.filter(
    (event) =>
      event.type !== 'undone' &&
      event.type !== 'redone' &&
      !taken.has(event.intent) &&
      !('note' in event && !state.notes.has(event.note)),
  );
}
