import { describe, expect, test } from 'vitest';
import { isPlainJson, someText } from '../../../../../lib/domain/conversation/plain-json.ts';

/** Lists within each other. */
const nested = (levels: number): unknown => (levels === 0 ? 'within' : [nested(levels - 1)]);

describe('what JSON can say', () => {
  test.each([[null], ['text'], [''], [true], [false], [0], [-1.5], [[]], [{}], [{ a: [1, { b: null }] }]])(
    '%j is plain',
    (value) => expect(isPlainJson(value)).toBe(true),
  );

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number that is none', Number.NaN],
    ['what never ends', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['a large number', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a list with nothing in it', [undefined]],
    ['an object with a function', { run: () => 1 }],
  ])('%s is not', (_what, value) => expect(isPlainJson(value)).toBe(false));

  test('goes twenty levels deep', () => {
    expect([isPlainJson(nested(20)), isPlainJson(nested(21))]).toEqual([true, false]);
  });
});

describe('a text that is looked for', () => {
  test.each<[string, unknown]>([
    ['is the value', 'sought'],
    ['stands in a list', ['other', 'sought']],
    ['stands deep in an object', { a: 1, b: [null, { c: 'sought' }] }],
  ])('is found where it %s', (_where, value) =>
    expect(someText(value, (text) => text === 'sought')).toBe(true),
  );

  test.each([[undefined], [null], [7], [true], ['other'], [[]], [{ sought: 'other', n: null }]])(
    'is not found in %j',
    (value) => expect(someText(value, (text) => text === 'sought')).toBe(false),
  );
});
