/** `npm run guide-schema`: writes the JSON Schema of a guide, after a change of its form. */
import { writeFileSync } from 'node:fs';
import { guideJsonSchema } from './guide-schema/guide-json-schema.ts';

writeFileSync(
  new URL('../docs/guide.schema.json', import.meta.url),
  `${JSON.stringify(guideJsonSchema, null, 2)}\n`,
);
