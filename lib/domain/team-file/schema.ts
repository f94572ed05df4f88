/** A team file's form. What form cannot say, such as that the guide is there, `read-team-file.ts` does. */
import * as v from 'valibot';
import { campaignFields } from '../campaign/schema.ts';
import { TEAM_FORMAT } from '../file-reading/kind-of-file.ts';
import { guideId, guideSchema } from '../guide/schema.ts';
import { TEAM_VERSION } from './team-file.ts';

/** The form of the whole file. */
export const teamFileSchema = v.strictObject({
  format: v.literal(TEAM_FORMAT),
  version: v.literal(TEAM_VERSION),
  campaign: v.strictObject(campaignFields),
  guideId,
  guide: v.exactOptional(guideSchema),
});
