import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { guideSchema } from '../../lib/domain/guide/schema.ts';
import { personSchema } from '../../lib/domain/practice/schema.ts';
import { teamFileSchema } from '../../lib/domain/team-file/schema.ts';

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

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The forms of files as JSON Schema, by the names of their files in `docs`. What form cannot say, such as that a route leads to a
 * step that there is, they leave out.
 */
export const jsonSchemas: Readonly<Record<'guide' | 'person' | 'team-file', object>> = {
  guide: {
    $schema: DIALECT,
    title: 'A guide of Kitchen Table',
    description: 'What each field means is said in lib/domain/guide/guide.ts and docs/writing-a-guide.md.',
    ...jsonSchemaOf(guideSchema),
  },
  person: {
    $schema: DIALECT,
    title: 'A person to practice with in Kitchen Table',
    description:
      'What each field means is said in lib/domain/practice/person.ts and docs/writing-a-person.md.',
    ...jsonSchemaOf(personSchema),
  },
  'team-file': {
    $schema: DIALECT,
    title: 'A team file of Kitchen Table',
    description:
      'A campaign, and the guide that it is written for. What each field means is said in lib/domain/team-file/team-file.ts and lib/domain/campaign/campaign.ts.',
    ...jsonSchemaOf(teamFileSchema),
  },
};
