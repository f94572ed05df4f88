/** Guides as files: what is written is read again, and whatever single place is broken is named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf } from '../../../../../lib/domain/file-reading/describe-issue.ts';
import { GuideError } from '../../../../../lib/domain/guide/guide-error.ts';
import { readGuide } from '../../../../../lib/domain/guide/read-guide.ts';
import { placesOf, withOneBroken, withOneMore } from '../file-reading/break-one-place.ts';
import { guides } from './some-guides.ts';

/** What is wrong with a guide's file, by the names of its places. */
function faultsOf(json: unknown): string[] {
  try {
    readGuide(JSON.stringify(json));
  } catch (error) {
    if (error instanceof GuideError) return error.faults.map(({ path }) => nameOf(path));
    throw error;
  }
  return [];
}

test('any guide is read from its file as it was written into it', () => {
  fc.assert(
    fc.property(guides, (guide) => {
      expect(readGuide(JSON.stringify(guide))).toEqual(guide);
    }),
  );
});

test('any single field of another kind is refused at its place', () => {
  fc.assert(
    fc.property(guides, fc.nat(), (guide, at) => {
      const places = placesOf(guide);
      const place = places[at % places.length] ?? [];
      expect(faultsOf(withOneBroken(guide, place))).toEqual([nameOf(place)]);
    }),
    { numRuns: 500 },
  );
});

test('any single field that does not belong is refused at its place', () => {
  fc.assert(
    fc.property(guides, fc.nat(), (guide, at) => {
      const objects = [[], ...placesOf(guide)].filter((place) => isObjectAt(guide, place));
      const place = objects[at % objects.length] ?? [];
      expect(faultsOf(withOneMore(guide, place))).toEqual([nameOf([...place, 'stray'])]);
    }),
  );
});

function isObjectAt(value: unknown, path: readonly (string | number)[]): boolean {
  const found = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
