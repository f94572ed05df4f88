import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { guideJsonSchema, jsonSchemaOf } from '../../../../scripts/guide-schema/guide-json-schema.ts';

test('the JSON Schema in the repository says what the program’s own schema says', () => {
  const file = new URL('../../../../docs/guide.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(guideJsonSchema);
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
