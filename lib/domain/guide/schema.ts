/** A guide's form, for reading one that somebody else made. What form cannot say, `validate-references.ts` does. */
import * as v from 'valibot';
import { LONGEST_GUIDE_ID } from '../conversation/limits.ts';

const words = v.pipe(v.string(), v.regex(/\S/));
/** Events and fields carry it, and a longer one would keep them from being saved. */
const id = v.pipe(words, v.maxLength(LONGEST_GUIDE_ID));
const sentences = v.array(words);

const route = v.variant('to', [
  v.strictObject({ to: v.literal('step'), step: id }),
  v.strictObject({ to: v.literal('stay') }),
  v.strictObject({ to: v.literal('end') }),
]);

const light = v.strictObject({
  signs: sentences,
  routes: v.tupleWithRest([route], route),
  leads: words,
  answer: v.exactOptional(v.picklist(['yes', 'unsure', 'no'])),
});

const questions = v.array(v.strictObject({ id, text: words }));

const step = v.strictObject({
  id,
  name: words,
  aim: words,
  kind: v.picklist(['talk', 'ask', 'next-steps']),
  youDo: sentences,
  theyDo: sentences,
  questions,
  scripts: v.array(v.strictObject({ id, title: v.exactOptional(words), text: words })),
  watchFor: sentences,
  silence: v.exactOptional(words),
  followUpQuestions: questions,
  green: v.nullable(light),
  yellow: v.array(light),
});

const blank = v.strictObject({
  id,
  label: words,
  hint: v.string(),
  about: v.picklist(['person', 'campaign']),
  stake: v.exactOptional(v.literal(true)),
});

/** The form of a whole guide. */
export const guideSchema = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer()),
  name: words,
  language: words,
  credit: v.strictObject({ title: words, organization: words, authors: v.array(words) }),
  about: sentences,
  steps: v.tupleWithRest([step], step),
  blanks: v.array(blank),
  tips: v.array(v.strictObject({ title: words, text: words })),
});
