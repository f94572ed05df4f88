/** On which conversation a hotkey acts. */
import type { LiveConversation } from '../domain/conversation/live.ts';

/**
 * The conversation that a key is meant for: the one in the tab in front of the person, else the one touched last;
 * undefined where none is on.
 */
export function targetConversation(
  live: readonly LiveConversation[],
  front: number | undefined,
): LiveConversation | undefined {
  return (
    live.find(({ tab }) => tab === front) ??
    live.reduce<LiveConversation | undefined>(
      (newest, one) => (newest === undefined || one.touchedAt > newest.touchedAt ? one : newest),
      undefined,
    )
  );
}
