/** From what someone wants to the events that record it. */
import { v7 } from 'uuid';
import type { ConversationEvent, EventBody } from './events.ts';
import type { ConversationState } from './state.ts';

/** What recording needs from outside. */
export interface Recorder {
  readonly device: string;
  /** The wall clock, epoch ms. */
  readonly now: () => number;
}

/** A new id of this moment (epoch ms); ids sort by time and never collide between devices (RFC 9562, UUIDv7). */
export function newId(now: number): string {
  return v7({ msecs: now });
}

/**
 * Stamps what one intent did. Each event gets a time after everything that the conversation has seen, even
 * where the clock was set back, so that the order of ids is the order in which things happened.
 */
export function stampEvents(
  recorder: Recorder,
  conversation: string,
  { lastAt }: Pick<ConversationState, 'lastAt'>,
  bodies: readonly EventBody[],
): ConversationEvent[] {
  const first = Math.max(recorder.now(), lastAt + 1);
  const intent = newId(first);
  return bodies.map((body, index) => {
    const at = first + index;
    const id = index === 0 ? intent : newId(at);
    return { ...body, id, conversation, device: recorder.device, intent, at };
  });
}
