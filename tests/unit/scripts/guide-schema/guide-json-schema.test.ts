import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideJsonSchema } from '../../../../scripts/guide-schema/guide-json-schema.ts';
import { toJsonSchema } from '../../../../scripts/guide-schema/to-json-schema.ts';

test('the JSON Schema in the repository says what the program’s own schema says', () => {
  const file = new URL('../../../../docs/guide.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(guideJsonSchema);
});

test('a form that it cannot say is not left out', () => {
  expect(() => toJsonSchema({ kind: 'schema', type: 'date' })).toThrow('"date" is not known here');
  const text = { kind: 'schema', type: 'string' };
  const check = { kind: 'validation', type: 'email' };
  expect(() => toJsonSchema({ ...text, pipe: [text, check] })).toThrow('"email" is not known here');
});
