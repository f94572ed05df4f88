/** The kinds of event, and what everything that handles events needs to know of each. */
import type { EventKind } from './event-schemas.ts';
import type { ConversationEvent, KnownEvent } from './events.ts';
import { ASK_KINDS } from './kinds/asks.ts';
import { COMMITMENT_KINDS } from './kinds/commitments.ts';
import { ENDING_KINDS } from './kinds/ending.ts';
import type { KindDefinitions, Projection, WordKind } from './kinds/kind-definition.ts';
import { NOTE_KINDS } from './kinds/notes.ts';
import { OBJECTION_KINDS } from './kinds/objections.ts';
import { RATING_KINDS } from './kinds/ratings.ts';
import { START_KINDS } from './kinds/start.ts';
import { STEP_KINDS } from './kinds/steps.ts';
import { UNDO_KINDS } from './kinds/undo.ts';
import type { StateDraft } from './state-draft.ts';

/** The table of kinds. One that has a schema and no place here does not compile. */
export const EVENT_KINDS: KindDefinitions = {
  ...START_KINDS,
  ...STEP_KINDS,
  ...RATING_KINDS,
  ...NOTE_KINDS,
  ...ASK_KINDS,
  ...OBJECTION_KINDS,
  ...COMMITMENT_KINDS,
  ...UNDO_KINDS,
  ...ENDING_KINDS,
};

/** What is known of any kind; see `KindDefinition`. */
interface AnyKind {
  readonly apply: (draft: StateDraft, event: ConversationEvent) => void;
  readonly affects: readonly Projection[];
  readonly words?: Readonly<Record<string, WordKind>>;
  readonly outlastsWords?: boolean;
  readonly begins?: boolean;
}

/** By its name; the compiler does not see that the definition of an event's kind takes that event. */
const byName = new Map<string, AnyKind>(Object.entries(EVENT_KINDS as object as Record<EventKind, AnyKind>));

/** Returns whether this version knows a kind by this name. */
export function isKnownKind(name: string): name is EventKind {
  return byName.has(name);
}

/** Returns whether an event is of a kind that this version knows. */
export function isKnown(event: ConversationEvent): event is KnownEvent {
  return isKnownKind(event.type);
}

/** Returns what is known of an event's kind; undefined where it is a newer version's. */
export function kindOf({ type }: ConversationEvent): AnyKind | undefined {
  return byName.get(type);
}
