import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { JSON_SCHEMAS, jsonSchemaOf } from '../../../../scripts/guide-schema/json-schemas.ts';

test.each(Object.entries(JSON_SCHEMAS))('%s says what the program’s own schema says', (name, schema) => {
  const file = new URL(`../../../../docs/${name}`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

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
