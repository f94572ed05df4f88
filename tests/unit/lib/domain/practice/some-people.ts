/** People for tests: any that the form allows. */
import fc from 'fast-check';
import { ACT_KINDS } from '../../../../../lib/domain/practice/acts.ts';
import type { PracticePerson } from '../../../../../lib/domain/practice/person.ts';
import { LINES, LINES_OF_A_YES } from '../../../../../lib/domain/practice/schema.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text));
const wordings = fc.array(words, { minLength: 1, maxLength: 3 });
const pieces = fc.array(wordings, { minLength: 1, maxLength: 4 });
const colour = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).padStart(6, '0')}`);
const swing = fc.integer({ min: -3, max: 3 });
const lines = (keys: readonly string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, wordings])));

/** Anybody at all; some of them never say yes. */
export const anyPerson = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    version: fc.integer(),
    language: fc.constantFrom('en', 'es', 'es-MX', 'pt-BR'),
    name: words,
    who: words,
    about: words,
    practise: words,
    look: fc.record({
      skin: colour,
      hair: colour,
      cut: fc.constantFrom('long', 'short', 'bun', 'curls', 'beard', 'scarf'),
      top: colour,
      accent: colour,
      place: fc.constantFrom('kitchen', 'ward', 'depot', 'office', 'hall', 'porch'),
    }),
    carries: fc.record({ stake: words, blamesFirst: words, target: words, couldPromise: words }),
    warmth: fc.integer({ min: -2, max: 2 }),
    coldMood: fc.constantFrom('polite', 'flat', 'alive', 'thinking', 'sure', 'closed'),
    swings: fc.record(
      Object.fromEntries([...ACT_KINDS, 'rushed', 'broken', 'back'].map((kind) => [kind, swing])),
      { requiredKeys: [] },
    ),
    thinks: fc.integer({ min: 1, max: 60 }),
    story: pieces,
    blame: pieces,
    plan: pieces,
    fears: fc.array(
      fc.record({ cards: fc.array(words, { maxLength: 3 }), says: wordings, eased: wordings }),
      { maxLength: 4 },
    ),
    always: lines(LINES),
    ofYes: fc.option(lines(LINES_OF_A_YES)),
  })
  .map(({ always, ofYes, ...person }) =>
    ofYes === null
      ? { ...person, staysNo: true, lines: always }
      : { ...person, lines: { ...always, ...ofYes } },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<PracticePerson>;
