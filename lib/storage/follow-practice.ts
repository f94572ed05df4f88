/** Follows what is held on a practice call. */
import type { ConversationEvent } from '../domain/conversation/events.ts';
import { eventsOf } from './append-events.ts';
import { recent } from './conversations.ts';
import { followQuery } from './follow-query.ts';
import type { Store } from './store.ts';

/** As many conversations are looked through, the last touched first: a practice call that is on is among them. */
const MOST = 12;

/** A practice that is on, or has ended: its id and its log. */
export interface HeldPractice {
  readonly id: string;
  readonly log: readonly ConversationEvent[];
}

/**
 * Calls `listener` with the last practice of a call, by its key, that had not ended at `since` (epoch ms), now and whenever it was
 * written, until the signal aborts; with null where there is none. Where it cannot be read, `failed` hears why (Dexie's error).
 */
export function followPractice(
  store: Store,
  call: string,
  since: number,
  listener: (held: HeldPractice | null) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const read = async () => {
    const rows = await recent(store, MOST);
    const isOn = (endedAt: number | null) => endedAt === null || endedAt > since;
    const row = rows.find((one) => one.call === call && isOn(one.endedAt));
    return row === undefined ? null : { id: row.id, log: await eventsOf(store, row.id) };
  };
  followQuery(read, listener, failed, signal);
}
