/** What a campaign that comes from outside must be. Apart from the type: whoever only shows one need not carry the library of schemas. */
import * as v from 'valibot';
import { epoch, id, ownId, words as text } from '../conversation/schema-parts.ts';
import type { Campaign } from './campaign.ts';

/** What is said of a campaign: no text longer than any may be. */
export const campaignFields = {
  id: ownId,
  name: text,
  problem: text,
  fills: v.record(id, v.pipe(text, v.minLength(1))),
  objections: v.array(v.strictObject({ id: ownId, text, answer: text })),
};

/** A campaign: nothing in it but what this version knows. */
export const campaignSchema: v.GenericSchema<unknown, Campaign> = v.strictObject({
  ...campaignFields,
  changedAt: epoch,
});
