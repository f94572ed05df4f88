/** The form of a person to practise with, for reading one that somebody else wrote. */
import * as v from 'valibot';
import { epoch } from '../conversation/schema-parts.ts';
import { ACT_KINDS } from './acts.ts';
import type { OwnPerson } from './own-person.ts';

/** Far more than anybody has to say, in characters, and of how many things there may be of one kind: what is played is bounded. */
const LONGEST_LINE = 1000;
const LONGEST_NAME = 80;
const MOST = 20;

const words = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_LINE));
const name = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_NAME));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'person-id'), v.maxLength(LONGEST_NAME));
const wordings = v.pipe(v.tupleWithRest([words], words), v.maxLength(MOST, 'many'));
const pieces = v.pipe(v.tupleWithRest([wordings], wordings), v.maxLength(MOST, 'many'));
const mood = v.picklist(['polite', 'flat', 'alive', 'thinking', 'sure', 'closed']);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'colour'));
const swing = v.picklist([-3, -2, -1, 0, 1, 2, 3]);

/** Said by everybody. */
export const LINES = [
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

/** Said by those alone who may say yes. */
export const LINES_OF_A_YES = ['yes', 'smallerYes', 'when', 'agreed', 'goodbye'] as const;

/** The form of a person. That whoever may say yes has what a yes leads to, it leaves to `parse-person.ts`. */
export const personSchema = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer()),
  language: name,
  name,
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
  warmth: v.picklist([-2, -1, 0, 1, 2]),
  coldMood: mood,
  swings: v.strictObject(
    Object.fromEntries(
      [...ACT_KINDS, 'rushed', 'broken', 'back'].map((kind) => [kind, v.exactOptional(swing)]),
    ),
  ),
  thinks: v.pipe(v.number(), v.minValue(1), v.maxValue(60, 'large')),
  staysNo: v.exactOptional(v.literal(true)),
  story: pieces,
  storyInAnyOrder: v.exactOptional(v.literal(true)),
  blame: pieces,
  plan: pieces,
  fears: v.pipe(
    v.array(
      v.strictObject({
        cards: v.pipe(v.array(name), v.maxLength(MOST, 'many')),
        says: wordings,
        eased: wordings,
      }),
    ),
    v.maxLength(MOST, 'many'),
  ),
  lines: v.strictObject({
    ...Object.fromEntries(LINES.map((key) => [key, wordings])),
    ...Object.fromEntries(LINES_OF_A_YES.map((key) => [key, v.exactOptional(wordings)])),
  }),
});

/** The form of one whom the organizer brought in, as a backup has them. */
export const ownPersonSchema = v.strictObject({
  id,
  person: personSchema,
  changedAt: epoch,
}) as v.GenericSchema as v.GenericSchema<unknown, OwnPerson>;
