/** Reads what the background is given to save, by schema. */
import * as v from 'valibot';
import { isField } from '../../domain/conversation/draft-fields.ts';
import { LONGEST_DRAFT, LONGEST_ID, RefusedError } from '../../domain/conversation/limits.ts';
import type { Reader } from '../readers.ts';

/** An id of anything. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

/** A `Draft`. */
export const draft = v.strictObject({
  conversation: id,
  field: v.pipe(id, v.check(isField, 'Nothing is typed in such a field.')),
  text: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT)),
  // '' before a conversation is on.
  step: v.pipe(v.string(), v.maxLength(LONGEST_ID)),
  begunAt: v.pipe(v.number(), v.safeInteger()),
  call: v.exactOptional(v.nullable(id)),
});

/** A reader that goes by a schema. */
export function readerOfSchema<Value>(schema: v.GenericSchema<unknown, Value>): Reader<Value> {
  return (claimed) => {
    const parsed = v.safeParse(schema, claimed);
    if (!parsed.success) throw new RefusedError(parsed.issues[0].message);
    return parsed.output;
  };
}
