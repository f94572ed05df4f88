/** `npm run json-schemas`: writes the JSON Schema of each file that people hand on, after a change of its form. */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas/json-schemas.ts';

for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(
    new URL(`../docs/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
