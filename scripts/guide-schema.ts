/** `npm run guide-schema`: writes the JSON Schemas of a guide and of a person to practise with, after a change of their forms. */
import { writeFileSync } from 'node:fs';
import { JSON_SCHEMAS } from './guide-schema/json-schemas.ts';

for (const [file, schema] of Object.entries(JSON_SCHEMAS))
  writeFileSync(new URL(`../docs/${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
