/** Reads events that come from outside this document: messages, backups. */
import * as v from 'valibot';
import { isKnownKind } from './event-kinds.ts';
import { EVENT_SCHEMAS } from './event-schemas.ts';
import type { ConversationEvent, KnownEvent, UnknownEvent } from './events.ts';
import { fits, LONGEST_UNKNOWN_EVENT } from './limits.ts';
import { isPlainJson } from './plain-json.ts';
import { epoch, id, ownId } from './schema-parts.ts';

const stamp = { id: v.pipe(v.string(), v.uuid()), conversation: ownId, device: id, intent: id, at: epoch };

const knownEvent = v.variant(
  'type',
  Object.entries<v.ObjectEntries>(EVENT_SCHEMAS).map(([kind, said]) =>
    v.strictObject({ ...stamp, type: v.literal(kind), ...said }),
  ),
) as v.GenericSchema as v.GenericSchema<unknown, KnownEvent>;

/** An event of a kind that only a newer version knows: its stamp is checked, all else is to be plain JSON of some length. */
const unknownEvent = keepingInput(
  v.pipe(
    v.looseObject({ ...stamp, type: ownId }),
    v.check((event) => isPlainJson(event) && fits(event)),
    v.check((event) => JSON.stringify(event).length <= LONGEST_UNKNOWN_EVENT),
  ) as v.GenericSchema as v.GenericSchema<unknown, UnknownEvent>,
);

const loggedEvent: v.GenericSchema<unknown, ConversationEvent> = v.lazy((claimed) => {
  const { type } = Object(claimed) as { readonly type?: unknown };
  return typeof type === 'string' && !isKnownKind(type) ? unknownEvent : knownEvent;
});

/** The schema of events that a document of this version has just recorded: it knows their kinds. */
export const recordedEvents: v.GenericSchema<unknown, KnownEvent[]> = v.array(knownEvent);

/** The schema of a log, in which a newer version may have recorded events, too. */
export const loggedEvents: v.GenericSchema<unknown, ConversationEvent[]> = v.array(loggedEvent);

/** A schema whose output is its input, with all its fields in their order, and not a copy by its entries. */
function keepingInput<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output> {
  return {
    ...schema,
    '~run'(dataset, config) {
      const { value } = dataset;
      const read = schema['~run'](dataset, config);
      return read.typed ? { ...read, value: value as Output } : read;
    },
  };
}
