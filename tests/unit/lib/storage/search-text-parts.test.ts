import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchText } from '../../../../lib/storage/rows.ts';
import {
  changedParts,
  conversationOf,
  keysOfParts,
  mayHaveMore,
  NOTES_IN_PART,
  partsOf,
} from '../../../../lib/storage/search-text-parts.ts';

const saying = (id: string, kind: SearchText['kind'] = 'note', text = id): SearchText => ({
  ...{ id, kind, text, at: 1 },
});
const notes = (count: number) => Array.from({ length: count }, (_, index) => saying(`n${index}`));
const kinds = fc.constantFrom('note', 'note', 'note', 'promise', 'learned', 'differently', 'next' as const);
const texts = fc
  .array(kinds, { maxLength: 90 })
  .map((all) => all.map((kind, index) => saying(`${index}`, kind as SearchText['kind'])));

test('the parts have all that was written, each once, and no part more notes than it may', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const parts = partsOf('c', written);
      const all = parts.flatMap(({ sayings }) => sayings);
      expect(new Set(all)).toEqual(new Set(written));
      expect(all).toHaveLength(written.length);
      for (const { sayings } of parts)
        expect(sayings.filter(({ kind }) => kind === 'note').length).toBeLessThanOrEqual(NOTES_IN_PART);
      // What is no note is in the first, where it is looked for without reading the others.
      for (const { sayings } of parts.slice(1))
        expect(sayings.every(({ kind }) => kind === 'note')).toBe(true);
    }),
  );
});

test.each([
  [0, 1, false],
  [NOTES_IN_PART - 1, 1, false],
  [NOTES_IN_PART, 1, true],
  [NOTES_IN_PART + 1, 2, true],
  [749, Math.ceil(749 / NOTES_IN_PART), true],
])('%i notes lie in %i parts', (count, many, isMore) => {
  const parts = partsOf('c', notes(count));
  expect(parts).toHaveLength(many);
  expect(mayHaveMore(parts[0] as (typeof parts)[number])).toBe(isMore);
});

describe('keys', () => {
  test('stand in the order of the parts, among those of their conversation alone', () => {
    const keys = partsOf('c', notes(2_000)).map(({ conversation }) => conversation);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys.map(conversationOf))).toEqual(new Set(['c']));
    const [first, last] = keysOfParts('c');
    expect(keys.every((key) => key >= first && key <= last)).toBe(true);
    // Whatever an id may have after another one that it begins with.
    for (const sign of '+-.:@_~09azAZ') expect(`c${sign}` < first || `c${sign}` > last).toBe(true);
  });
});

describe('of the parts that there were, only those have changed', () => {
  const keys = (before: SearchText[], now: SearchText[]) =>
    changedParts(partsOf('c', before), partsOf('c', now)).map(({ conversation }) => conversation);

  test.each([0, 1, NOTES_IN_PART - 1, NOTES_IN_PART, 749])('in which a note is new, after %i', (count) => {
    expect(keys(notes(count), notes(count + 1))).toHaveLength(1);
  });

  test.each<[string, Partial<SearchText>]>([
    ['of which a text was edited', { text: 'other' }],
    ['of which a time is another', { at: 2 }],
    ['of which a kind is another', { kind: 'promise' }],
    ['of which a note is another', { id: 'x' }],
  ])('%s', (_what, change) => {
    const before = notes(20);
    const now = before.map((one, index) => (index === 18 ? { ...one, ...change } : one));
    expect(keys(before, now)).toContain('c#000001');
    expect(keys(before, before)).toEqual([]);
  });
});
