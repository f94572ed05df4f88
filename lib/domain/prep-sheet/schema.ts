/** What a prep sheet that comes from outside must be. Apart from the type: whoever only shows one need not carry the library of schemas. */
import * as v from 'valibot';
import { epoch, id, moment, ownId, words as text } from '../conversation/schema-parts.ts';
import type { PrepSheet } from './prep-sheet.ts';

/** A sheet: nothing in it but what this version knows, and no text longer than any may be. */
export const prepSheetSchema: v.GenericSchema<unknown, PrepSheet> = v.strictObject({
  id: ownId,
  person: v.nullable(ownId),
  name: text,
  at: v.nullable(moment),
  link: text,
  call: v.nullable(id),
  known: text,
  goal: text,
  fills: v.record(id, v.pipe(text, v.minLength(1))),
  conversation: v.nullable(ownId),
  changedAt: epoch,
});
