/** The form of a person to practise with, for reading one that somebody else wrote. */
import * as v from 'valibot';
import { ACT_KINDS } from './acts.ts';
import type { PracticePerson } from './person.ts';

const words = v.pipe(v.string(), v.regex(/\S/));
const wordings = v.tupleWithRest([words], words);
const pieces = v.tupleWithRest([wordings], wordings);
const mood = v.picklist(['polite', 'flat', 'alive', 'thinking', 'sure', 'closed']);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const swing = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3));

/** Said by everybody; the others by those alone who may say yes. */
const LINES = [
  'waiting',
  'hello',
  'open',
  'surface',
  'guarded',
  'retold',
  'rushed',
  'agrees',
  'back',
  'maybe',
  'wayOut',
  'considers',
  'no',
  'notThat',
  'smaller',
  'agreedToWhat',
  'leftWell',
  'goodbyeOpen',
] as const;
const LINES_OF_A_YES = ['yes', 'smallerYes', 'when', 'agreed', 'goodbye'] as const;

/** The form of a whole person. Whoever may say yes has what a yes leads to. */
export const personSchema = v.pipe(
  v.strictObject({
    id: v.pipe(words, v.regex(/^[a-z0-9-]+$/)),
    version: v.pipe(v.number(), v.integer()),
    language: words,
    name: words,
    who: words,
    about: words,
    practise: words,
    look: v.strictObject({
      skin: colour,
      hair: colour,
      cut: v.picklist(['long', 'short', 'bun', 'curls', 'beard', 'scarf']),
      top: colour,
      accent: colour,
      place: v.picklist(['kitchen', 'ward', 'depot', 'office', 'hall', 'porch']),
    }),
    carries: v.strictObject({ stake: words, blamesFirst: words, target: words, couldPromise: words }),
    warmth: v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)),
    coldMood: mood,
    swings: v.strictObject(
      Object.fromEntries(
        [...ACT_KINDS, 'rushed', 'broken', 'back'].map((kind) => [kind, v.exactOptional(swing)]),
      ),
    ),
    thinks: v.pipe(v.number(), v.minValue(1), v.maxValue(60)),
    staysNo: v.exactOptional(v.literal(true)),
    story: pieces,
    blame: pieces,
    plan: pieces,
    fears: v.array(v.strictObject({ cards: v.array(words), says: wordings, eased: wordings })),
    lines: v.strictObject({
      ...Object.fromEntries(LINES.map((key) => [key, wordings])),
      ...Object.fromEntries(LINES_OF_A_YES.map((key) => [key, v.exactOptional(wordings)])),
    }),
  }),
  v.check(
    ({ staysNo, lines }) => staysNo === true || LINES_OF_A_YES.every((key) => key in lines),
    'Someone who may say yes needs the lines that a yes leads to.',
  ),
) as v.GenericSchema as v.GenericSchema<unknown, PracticePerson>;
