import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { guideSchema } from '../../lib/domain/guide/schema.ts';

/** A form as JSON Schema. Throws where that cannot say a part of it, so that none is left out. */
export function jsonSchemaOf(schema: GenericSchema): object {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'throw',
    // Of two patterns the later one is the narrower.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
}

/** The form of a guide's file as JSON Schema. What form cannot say, such as that a route leads to a step that there is, it leaves out. */
export const guideJsonSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A guide of Kitchen Table',
  description: 'What each field means is said in lib/domain/guide/guide.ts and docs/writing-a-guide.md.',
  ...jsonSchemaOf(guideSchema),
};
