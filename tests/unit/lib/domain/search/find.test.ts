import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, findHighlights, wordsOf } from '../../../../../lib/domain/search/find.ts';
import { normalizeText } from '../../../../../lib/domain/search/normalize-text.ts';
import { buildSearchIndex, type SearchEntry } from '../../../../../lib/domain/search/search-index.ts';

const entry = (text: string, index: number): SearchEntry => ({
  conversation: `c${index % 3}`,
  id: String(index),
  kind: 'note',
  text,
});
const search = (texts: readonly string[], query: string, most = 50) =>
  find(buildSearchIndex(texts.map(entry)), wordsOf(query), most).map(({ text }) => text);

describe('a search', () => {
  test.each([
    ['cold', ['It is COLD', 'so cold, all winter', 'scolded'], ['It is COLD', 'so cold, all winter']],
    ['win co', ['cold all winter', 'winter', 'cold'], ['cold all winter']],
    ['jose', ['José called', 'joseph', 'other'], ['José called', 'joseph']],
    ['JOSÉ', ['jose'], ['jose']],
    ['ñandu', ['Ñandú'], ['Ñandú']],
    ['冷', ['冬天很冷', 'cold'], ['冬天很冷']],
    ['برد', ['برد الشتاء', 'x'], ['برد الشتاء']],
    ['strasse', ['Straße'], []],
    ['ﬁre', ['fire', 'ﬁre'], ['fire', 'ﬁre']],
    ['', ['anything'], []],
    ['?!', ['anything ?!'], []],
    ['two lines', ['one two\nlines'], ['one two\nlines']],
    ['end begin', ['the end', 'begin'], []],
  ])('for %j', (query, texts, found) => {
    expect(search(texts, query)).toEqual(found);
  });

  test('ends at as many as are asked for, in order, of those that may be found', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `cold ${index}`);
    expect(search(texts, 'cold', 2)).toEqual(['cold 0', 'cold 1']);
    const corpus = buildSearchIndex(texts.map(entry));
    const found = find(corpus, ['cold'], 50, ({ conversation }) => conversation === 'c1');
    expect(found.map(({ id }) => id)).toEqual(['1', '4', '7']);
  });

  const words = fc.constantFrom(
    'cold',
    'col',
    'Winter',
    'José',
    'ﬁre',
    '冷',
    '冬天',
    '𝒜b',
    'a',
    '—',
    '\n',
    'İ',
    ' ',
  );
  const texts = fc.array(words, { maxLength: 6 }).map((some) => some.join(''));

  test('finds what looking at every text finds', () =>
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 20 }), fc.oneof(words, texts), (all, query) => {
        const sought = wordsOf(query);
        const isHit = (text: string) =>
          sought.length > 0 && sought.every((word) => findHighlights(text, [word]).length > 0);
        expect(search(all, query)).toEqual(all.filter(isHit));
      }),
      { numRuns: 500 },
    ));

  test('marks what was looked for and nothing else, in order', () =>
    fc.assert(
      fc.property(texts, words, (text, query) => {
        const sought = wordsOf(query);
        let end = 0;
        for (const { from, to } of findHighlights(text, sought)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
          const marked = normalizeText(text.slice(from, to));
          expect(sought.some((word) => marked.startsWith(word))).toBe(true);
        }
      }),
      { numRuns: 500 },
    ));
});
