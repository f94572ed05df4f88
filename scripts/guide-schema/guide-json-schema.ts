import { guideSchema } from '../../lib/domain/guide/schema.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The form of a guide's file as JSON Schema. What form cannot say, such as that a route leads to a step that there is, it leaves out. */
export const guideJsonSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A guide of Kitchen Table',
  description: 'What each field means is said in lib/domain/guide/guide.ts and docs/writing-a-guide.md.',
  ...toJsonSchema(guideSchema),
};
