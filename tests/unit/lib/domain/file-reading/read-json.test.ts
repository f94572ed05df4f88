import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DuplicateKeyError,
  NotJsonError,
  readJson,
} from '../../../../../lib/domain/file-reading/read-json.ts';

test('what was written is read', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => void expect(readJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  );
});

test.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":[{"b":1},{"b":1 , "c":",{","b" : 2}]}', ['a', 1, 'b']],
  ['{"\\u0061":1,"a":2}', ['a']],
  ['[[],[{"x":{"y":1},"x":0}]]', [1, 0, 'x']],
])('%s has a key twice', (text, place) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ name: DuplicateKeyError.name, place }));
});

test('the same key in two objects, or as a value, is none', () => {
  expect(readJson('[{"a":"a"},{"a":["a","a"]}]')).toBeDefined();
  expect(() => readJson('{')).toThrow(NotJsonError);
});

test('lists within each other may be deeper than the stack', () => {
  expect(readJson('['.repeat(100_000) + ']'.repeat(100_000))).toHaveLength(1);
});

test('a string may be as long as it likes', () => {
  const long = `${'a'.repeat(20_000_000)}${'\\'.repeat(1_001)}"`;
  expect(readJson(JSON.stringify({ a: long, b: long }))).toEqual({ a: long, b: long });
});
