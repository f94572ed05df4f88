import type { ConversationEvent } from './events.ts';

/** The id of the guide that a conversation was begun by; null where nothing says so. */
export function guideOf(events: readonly ConversationEvent[]): string | null {
  const started = events.find((event) => event.type === 'started');
  return started?.guide ?? null;
}
