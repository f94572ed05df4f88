import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../../../lib/domain/file-reading/decode-text.ts';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import type { PracticePerson } from '../../../../../lib/domain/practice/person.ts';
import { PersonError } from '../../../../../lib/domain/practice/person-error.ts';
import { readPersonFile, writePerson } from '../../../../../lib/domain/practice/person-file.ts';
import { formatMessage } from '../../../../../lib/i18n/message-descriptor.ts';
import { english, toldOf } from '../../../strings.ts';
import { anyPerson } from './some-people.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readPersonFile(bytesOf(JSON.stringify(value)), []);

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Every place of a value, the top left out. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).map(([key, part]) => [
    Array.isArray(value) ? Number(key) : key,
    part,
  ]);
  const within = entries.flatMap(([key, part]) => placesIn(part, [...path, key as string]));
  return path.length === 0 ? within : [path, ...within];
}

/** Dana as JSON, with one place changed. */
function danaWith(path: Path, change: (holder: Json, key: string) => void): unknown {
  const person = JSON.parse(JSON.stringify(dana));
  const holder = path.slice(0, -1).reduce((part, key) => part[key], person);
  change(holder, String(path.at(-1)));
  return person;
}

const faultsOf = (value: unknown) => {
  try {
    read(value);
  } catch (error) {
    if (error instanceof PersonError) return error.faults;
    throw error;
  }
  return [];
};

describe('a person’s file', () => {
  it('is read as the person who was saved', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        expect(readPersonFile(bytesOf(writePerson(person)), [])).toEqual(JSON.parse(JSON.stringify(person)));
      }),
    );
  });

  it.each(placesIn(dana).map((path) => [path.join('.'), path] as const))(
    'is refused by its place where %s is something else',
    (_name, path) => {
      const broken = danaWith(path, (holder, key) => {
        holder[key] = typeof holder[key] === 'string' ? 5 : 'x';
      });
      expect(faultsOf(broken).map((fault) => fault.path)).toEqual([path]);
    },
  );

  it.each([
    ['name', undefined, 'name: It’s missing.'],
    ['name', ' ', 'name: It’s empty.'],
    ['name', 'x'.repeat(81), 'name: It’s too long.'],
    ['id', 'Dana', 'id: An ID has only small letters a to z, digits, and hyphens.'],
    ['language', '_', 'language: “_” isn’t a language code. Use one like “en” or “es-MX”.'],
    ['version', 1.5, 'version: It isn’t a whole number.'],
    ['secret', 'x', 'secret: It doesn’t belong in a person to practice with.'],
    ['look.skin', 'red', 'look.skin: It isn’t a color like “#8a5a3c”.'],
    ['warmth', 3, 'warmth: It should be -2, -1, 0, 1, or 2, but it’s 3.'],
    ['thinks', 61, 'thinks: It’s too large.'],
    ['thinks', 0, 'thinks: It’s too small.'],
    ['story', [], 'story[0]: It’s missing.'],
    ['story.0', [' '], 'story[0][0]: It’s empty.'],
    ['story.0.0', 'x'.repeat(1001), 'story[0][0]: It’s too long.'],
    ['fears', Array.from({ length: 21 }, () => dana.fears[0]), 'fears: There are too many of them.'],
    ['lines.yes', undefined, 'lines.yes: It’s missing. Someone who may say yes needs it.'],
    ['lines.no', undefined, 'lines.no: It’s missing.'],
    ['staysNo', false, 'staysNo: It should be true, but it’s false.'],
  ])('says what is wrong with %s', (place, value, said) => {
    const broken = danaWith(place.split('.'), (holder, key) => {
      if (value === undefined) delete holder[key];
      else holder[key] = value;
    });
    const [fault, ...others] = faultsOf(broken).map(
      ({ path, problem }) =>
        `${path
          .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
          .join('')
          .slice(1)}: ${formatMessage(problem, english)}`,
    );
    expect([fault, others]).toEqual([said, []]);
  });

  it('names every fault of a file, and the first in the sentence', async () => {
    const { name: _name, who: _who, ...rest } = dana as PracticePerson;
    expect(faultsOf(rest)).toHaveLength(2);
    expect(await toldOf(() => read(rest))).toBe(
      'This person can’t be practiced with yet. At “name”: It’s missing.',
    );
  });

  it.each([
    ['is no JSON', '{', 'This person can’t be practiced with yet. It isn’t JSON, or part of it is missing.'],
    [
      'has a key twice',
      '{"id":"a","id":"b"}',
      'This person can’t be practiced with yet. At “id”: It appears twice.',
    ],
    ['is a number', '3', 'This person can’t be practiced with yet. It should be an object, but it’s 3.'],
  ])('is refused where it %s', async (_what, text, told) => {
    expect(await toldOf(() => readPersonFile(bytesOf(text), []))).toBe(told);
  });

  it('is refused where it is larger than anybody is', () => {
    expect(() => readPersonFile(new Uint8Array(1_000_001), [])).toThrow(FileError);
  });

  it('does not take the place of someone who ships', async () => {
    expect(await toldOf(() => readPersonFile(bytesOf(writePerson(dana)), ['dana']))).toBe(
      'This person can’t be practiced with yet. At “id”: “dana” is the ID of a person who comes with Kitchen Table. Choose another ID.',
    );
  });
});
