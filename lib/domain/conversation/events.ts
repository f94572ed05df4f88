/**
 * What can happen in a conversation. A conversation is the list of its events; all else is a fold of it
 * (`fold.ts`). Events are never changed or removed: taking one back is an event too.
 */
import type { EVENT_SCHEMAS, EventKind } from './event-schemas.ts';
import type { EventStamp, Said } from './kinds/kind-definition.ts';

export type { EventKind } from './event-schemas.ts';
export type { EventStamp } from './kinds/kind-definition.ts';
export type {
  Assessment,
  AssessmentLabels,
  Channel,
  CommitmentDetails,
  DebriefQuestion,
  Outcome,
  Reason,
} from './terms.ts';
export { ASSESSMENTS, CHANNELS } from './terms.ts';

/** What happened, by its kind, without who, when and where. */
export type BodyOf<Kind extends EventKind> = { readonly type: Kind } & Said<(typeof EVENT_SCHEMAS)[Kind]>;

/** What happened, without who, when and where. */
export type EventBody = { [Kind in EventKind]: BodyOf<Kind> }[EventKind];

/** One thing that happened, of a kind that this version knows. */
export type KnownEvent = EventStamp & EventBody;

/**
 * One thing that happened, of a kind that only a newer version knows: it came with a backup, or from before a
 * downgrade. It is kept as it is, with whatever it says besides, and the fold ignores it.
 */
export interface UnknownEvent extends EventStamp {
  readonly type: UnknownKind;
}

/**
 * Any name of a kind that is not in the table. No type says "any other text", so this one, which is no kind's name,
 * stands for them all: a comparison with the name of a known kind tells the compiler which of the two it is.
 */
export type UnknownKind = '(any other kind)';

/** One thing that happened, as logs have it. */
export type ConversationEvent = KnownEvent | UnknownEvent;

/**
 * The union of two logs of one conversation, in order. It depends on neither log's order nor on which comes
 * first; an event that both have is there once.
 */
export function mergeEvents(
  one: readonly ConversationEvent[],
  other: readonly ConversationEvent[],
): ConversationEvent[] {
  if (isInOrder(one) && isInOrder(other)) return mergeInOrder(one, other);
  const byId = new Map<string, ConversationEvent>();
  for (const event of one) byId.set(event.id, event);
  for (const event of other) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

/** Whether each event comes after the one before it, as in a log that is read from the store. */
function isInOrder(log: readonly ConversationEvent[]): boolean {
  for (let at = 1; at < log.length; at += 1) {
    if (compareEvents(log[at - 1] as ConversationEvent, log[at] as ConversationEvent) >= 0) return false;
  }
  return true;
}

/** The union of two logs in order. Of an event that both have, the other's copy. */
function mergeInOrder(
  one: readonly ConversationEvent[],
  other: readonly ConversationEvent[],
): ConversationEvent[] {
  const union: ConversationEvent[] = [];
  let next = 0;
  for (const event of other) {
    for (let own = one[next]; own !== undefined && own.id <= event.id; own = one[next]) {
      if (own.id !== event.id) union.push(own);
      next += 1;
    }
    union.push(event);
  }
  for (; next < one.length; next += 1) union.push(one[next] as ConversationEvent);
  return union;
}

/** Compares two events by their place in the log. */
export function compareEvents(one: ConversationEvent, other: ConversationEvent): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Whether two copies of an event say the same: words may have been deleted from one of them since. */
export function isSameEvent(one: ConversationEvent, other: ConversationEvent | undefined): boolean {
  if (one === other) return true;
  if (one.id !== other?.id) return false;
  const parts: [string, unknown][] = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    parts.length === others.size &&
    parts.every(([name, part]) => {
      const same = others.get(name);
      return part === same || JSON.stringify(part) === JSON.stringify(same);
    })
  );
}

const UUID_7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The time (epoch ms) at which an id was made by `newId`; null where it was not. */
export function beganAt(id: string): number | null {
  const parts = UUID_7.exec(id);
  return parts === null ? null : Number.parseInt(`${parts[1]}${parts[2]}`, 16);
}
