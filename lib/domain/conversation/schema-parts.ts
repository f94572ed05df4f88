/** What the schemas of events, and of the files that carry them, are made of. */
import * as v from 'valibot';
import { PARTS_OF_DAY, type PlainDateTime } from '../dates/plain-date-time.ts';
import { ID_LETTERS, LATEST, LONGEST_ID, LONGEST_TEXT } from './limits.ts';
import { CHANNELS } from './terms.ts';

/**
 * Marks a schema whose values are words that a person typed, for the compiler alone: a kind of event must say of each
 * field that has it what words they are (`KindDefinition`).
 */
export interface HoldsWords {
  readonly holdsWords: true;
}

/** An id. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** The id of something that has an address of its own. */
export const ownId = v.pipe(id, v.regex(ID_LETTERS, 'id'));
/** Words that a person typed. Any text in an event is one of these, or is not written by people. */
export const words = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
) as v.GenericSchema<string> as v.GenericSchema<string> & HoldsWords;
/** A time, epoch ms. */
export const epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST));
/** A local moment. */
export const moment: v.GenericSchema<unknown, PlainDateTime> = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  time: v.nullable(v.pipe(v.string(), v.isoTime())),
  part: v.exactOptional(v.picklist(PARTS_OF_DAY)),
});
/** A way to follow up. */
export const way = v.picklist(CHANNELS);
