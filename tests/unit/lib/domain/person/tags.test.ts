import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctTags, hasTag, tagsAsText, tagsIn } from '../../../../../lib/domain/person/tags.ts';

test.each([
  ['', []],
  ['tenant', ['tenant']],
  [' tenant ,leader', ['tenant', 'leader']],
  ['night  shift; #leader', ['night shift', 'leader']],
  ['Tenant, tenant, TENANT', ['Tenant']],
  ['Líder, lider', ['Líder']],
  [',, ;', []],
])('the tags in %j are %j', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 5 });

test('what is listed is read as the same tags', () =>
  fc.assert(
    fc.property(texts, (some) => {
      const tags = tagsIn(some.join(','));
      expect(tagsIn(tagsAsText(tags))).toEqual(tags);
    }),
  ));

test('each tag stands once, and somebody has each that was among theirs', () =>
  fc.assert(
    fc.property(texts, (tags) => {
      const distinct = distinctTags(tags);
      expect(distinctTags([...distinct, ...distinct])).toEqual(distinct);
      for (const tag of distinct) expect(hasTag({ tags }, tag)).toBe(true);
    }),
  ));

test('a tag is the same in any case, with or without accents', () => {
  expect(hasTag({ tags: ['Líder'] }, 'LIDER')).toBe(true);
});

test('nobody has a tag of whom none is known', () => {
  expect(hasTag({}, 'tenant')).toBe(false);
});
