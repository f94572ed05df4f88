import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { jsonSchemaOf, jsonSchemas } from '../../../../scripts/json-schemas/json-schemas.ts';

test.each(Object.entries(jsonSchemas))(
  'the JSON Schema of a %s in the repository says what the program’s own says',
  (name, schema) => {
    const file = new URL(`../../../../docs/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  },
);

test('a form that it cannot say is not left out', () => {
  expect(() => jsonSchemaOf(v.date())).toThrow('"date"');
  expect(() =>
    jsonSchemaOf(
      v.pipe(
        v.string(),
        v.check(() => true),
      ),
    ),
  ).toThrow('"check"');
});
