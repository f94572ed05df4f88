/**
 * Whatever is wrong with a file, it is told in one sentence, and nothing happens: 5,000 broken ones a run, from a
 * seed that a failure names.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { BackupError, parseBackup, writeBackup } from '../../../../lib/exchange/backup.ts';
import { csvOf } from '../../../../lib/exchange/csv.ts';
import { PeopleError, peopleAsBackup, readPeople } from '../../../../lib/exchange/people-csv.ts';
import { GuideError } from '../../../../lib/guide/guide-error.ts';
import { readGuide } from '../../../../lib/guide/read-guide.ts';
import { sixSteps } from '../../../../lib/guide/six-steps.ts';
import { FileError, textOf } from '../../../../lib/reading/text-of.ts';
import { planImport } from '../../../../lib/store/import.ts';
import { Store } from '../../../../lib/store/store.ts';
import { backups } from './some-backups.ts';

const FILES = 5_000;
const store = new Store(`broken-${crypto.randomUUID()}`);
afterAll(() => store.delete());

const utf8 = new TextEncoder();
const [sample] = fc
  .sample(backups, { seed: 7, numRuns: 40 })
  .sort((one, other) => writeBackup(other).length - writeBackup(one).length);
const person = (index: number) => ({
  id: `p${index}`,
  name: `Rosa ${index}`,
  email: index % 2 ? 'rosa@example.org' : '',
  phone: '+1 555 0100',
  changedAt: index,
});
const PEOPLE = Array.from({ length: 6 }, (_, index) => person(index));

/** Good files, and how each is read. */
const KINDS = {
  guide: { good: JSON.stringify(sixSteps), read: async (text: string) => void readGuide(text) },
  backup: {
    good: writeBackup(sample as NonNullable<typeof sample>),
    // What is read can be looked at, too.
    read: async (text: string) => void (await planImport(store, await parseBackup(text))),
  },
  people: {
    good: csvOf('people', { people: PEOPLE, conversations: [], followUps: [] }),
    read: async (text: string) =>
      void (await planImport(
        store,
        peopleAsBackup(readPeople(text), PEOPLE, 1, () => crypto.randomUUID()),
      )),
  },
} as const;

const HOSTILE = [
  '"__proto__":{"isAdmin":true},',
  '"constructor":{"prototype":{"isAdmin":true}},',
  '"id":"again","id":"and again",',
  '[[[[[[[[',
  '\u202Egnp.exe\u2066',
  '\u0000',
  '",\r\n\t"',
  '1e999,',
  '-',
  '=HYPERLINK("x")',
  '"',
  'null',
  '{}',
  '\uD800',
];

/** One way to break a file. */
const breaking = fc.oneof(
  fc.record({ way: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    way: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  fc.record({
    way: fc.constant('remove' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    way: fc.constant('value' as const),
    at: fc.nat(),
    what: fc.constantFrom(
      'null',
      '[]',
      '{}',
      '""',
      '-1',
      '1e400',
      'true',
      '"\\u0000"',
      `"${'x'.repeat(5_000)}"`,
    ),
  }),
  fc.record({
    way: fc.constant('key' as const),
    at: fc.nat(),
    what: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'id',
      '',
      'a\\nb\\tc',
      'é'.repeat(900),
    ),
  }),
  fc.record({
    way: fc.constant('deep' as const),
    depth: fc.constantFrom(100, 100_000),
    bracket: fc.constantFrom('[', '{"a":'),
  }),
  fc.record({ way: fc.constant('huge' as const), what: fc.constantFrom('x', ',', '"', '\n', '[', '0') }),
);
type Breaking = typeof breaking extends fc.Arbitrary<infer One> ? One : never;

/** How the text becomes bytes: seldom as it should. */
const coding = fc.constantFrom(
  'utf8',
  'utf8',
  'utf8',
  'utf8',
  'bom',
  'utf16le',
  'utf16-bare',
  'latin1',
  'flipped',
);

function broken(text: string, one: Breaking): string {
  const place = 'at' in one ? Math.floor((one.at <= 1 ? one.at : 0) * text.length) : 0;
  if (one.way === 'cut') return text.slice(0, place);
  if (one.way === 'insert') return text.slice(0, place) + one.what + text.slice(place);
  if (one.way === 'remove') return text.slice(0, place) + text.slice(place + one.length);
  if (one.way === 'deep') return one.bracket.repeat(one.depth);
  if (one.way === 'huge') return text.slice(0, 200) + one.what.repeat(200_000);
  const found = [
    ...text.matchAll(one.way === 'key' ? /"[a-zA-Z]+"(?=:)/g : /(?<=:)("(?:[^"\\]|\\.)*"|-?\d+|null)/g),
  ];
  const chosen = found[one.at % Math.max(1, found.length)];
  if (chosen === undefined) return text;
  const what = one.way === 'key' ? `"${one.what}"` : one.what;
  return text.slice(0, chosen.index) + what + text.slice(chosen.index + chosen[0].length);
}

function encoded(text: string, how: string): Uint8Array {
  if (how === 'bom') return utf8.encode(`\uFEFF${text}`);
  if (how === 'utf16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (how === 'utf16-bare') return Buffer.from(text, 'utf16le');
  if (how === 'latin1') return Buffer.from(`${text}é`, 'latin1');
  const bytes = utf8.encode(text);
  if (how === 'flipped' && bytes.length > 0)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xc0;
  return bytes;
}

const OURS = [GuideError, BackupError, PeopleError, FileError];

test(`of ${FILES} broken files each is refused in one clear sentence, or is none`, async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
      fc.array(breaking, { minLength: 1, maxLength: 3 }),
      coding,
      async (kind, breakings, how) => {
        const { good, read } = KINDS[kind];
        const bytes = encoded(breakings.reduce(broken, good), how);
        try {
          await read(textOf(bytes));
        } catch (error) {
          refused += 1;
          expect(
            OURS.some((type) => error instanceof type),
            String(error),
          ).toBe(true);
          const { message } = error as Error;
          expect(message).toMatch(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]+$/u);
          // The longest name all that may stand in a place.
          expect(message.length).toBeLessThan(600);
        }
        expect(({} as { isAdmin?: unknown }).isAdmin).toBe(undefined);
      },
    ),
    { numRuns: FILES },
  );
  // Most of them are broken; a test that never sees a refusal would see nothing.
  expect(refused).toBeGreaterThan(FILES / 2);
  for (const table of store.tables) expect(await table.count()).toBe(0);
}, 120_000);

test('as they were, each is read', async () => {
  for (const { good, read } of Object.values(KINDS)) {
    await read(textOf(utf8.encode(good)));
    await read(textOf(Buffer.from(`\uFEFF${good}`, 'utf16le')));
  }
});
