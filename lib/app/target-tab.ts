/** On which conversation a hotkey acts. */
import type { LiveTab } from '../domain/conversation/live.ts';

/**
 * The tab whose conversation a key is meant for: the one in front of the person, else the one touched last;
 * undefined where none is on.
 */
export function targetTab(live: readonly LiveTab[], front: number | undefined): number | undefined {
  if (live.some(({ tab }) => tab === front)) return front;
  return live.reduce<LiveTab | undefined>(
    (newest, one) => (newest === undefined || one.touchedAt > newest.touchedAt ? one : newest),
    undefined,
  )?.tab;
}
