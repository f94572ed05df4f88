/** A guide's form, for reading one that somebody else made. What form cannot say, `validate-references.ts` does. */
import * as v from 'valibot';
import { ID_LETTERS, LONGEST_GUIDE_ID, LONGEST_TEXT } from '../conversation/limits.ts';
import { epoch } from '../conversation/schema-parts.ts';

/** The id of a guide, or of something in it. Events and fields carry it, and a longer one would keep them from being saved. */
export const guideId = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_GUIDE_ID));

/** The form of a guide whose texts are as `words` has them. */
function formOf<Words extends v.GenericSchema<string>>(words: Words) {
  const id = guideId;
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
    brief: v.exactOptional(v.strictObject({ signs: words, leads: words })),
  });

  const questions = v.array(v.strictObject({ id, text: words }));

  const script = v.strictObject({
    id,
    title: v.exactOptional(words),
    short: v.exactOptional(words),
    text: words,
    gauges: v.exactOptional(v.array(id)),
  });

  const noReply = v.strictObject({
    kind: v.picklist(['not-now', 'not-that', 'not-ever']),
    means: words,
    say: v.exactOptional(words),
    lessons: v.exactOptional(sentences),
  });

  const step = v.strictObject({
    id,
    name: words,
    short: v.exactOptional(words),
    aim: words,
    minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    kind: v.picklist(['talk', 'ask', 'next-steps', 'scale']),
    youDo: sentences,
    theyDo: sentences,
    questions,
    scripts: v.array(script),
    sayBack: v.exactOptional(script),
    cue: v.exactOptional(words),
    watchFor: sentences,
    silence: v.exactOptional(words),
    followUpQuestions: questions,
    smallerAsk: v.exactOptional(script),
    objections: v.exactOptional(v.array(v.strictObject({ id, text: words, step: id }))),
    noReplies: v.exactOptional(v.array(noReply)),
    green: v.nullable(light),
    yellow: v.array(light),
  });

  const blank = v.strictObject({
    id,
    label: words,
    open: v.exactOptional(words),
    hint: v.string(),
    name: v.exactOptional(v.literal(true)),
    about: v.picklist(['person', 'campaign']),
    kin: v.exactOptional(id),
    stake: v.exactOptional(v.literal(true)),
    opponent: v.exactOptional(v.literal(true)),
    personal: v.exactOptional(v.literal(true)),
  });

  const objection = v.strictObject({
    // A campaign takes it over with its id.
    id: v.pipe(id, v.regex(ID_LETTERS, 'id')),
    // Events carry it, too.
    text: v.pipe(words, v.maxLength(LONGEST_TEXT)),
    acknowledge: words,
    affirm: words,
    redirect: words,
    usualIn: v.exactOptional(v.array(id)),
  });

  return v.strictObject({
    id,
    version: v.pipe(v.number(), v.integer()),
    name: words,
    language: words,
    credit: v.strictObject({
      title: words,
      organization: words,
      authors: v.array(words),
      isOwnWords: v.exactOptional(v.literal(true)),
    }),
    about: sentences,
    steps: v.tupleWithRest([step], step),
    scale: v.exactOptional(v.strictObject({ text: words, low: words, high: words })),
    blanks: v.array(blank),
    tips: v.array(
      v.strictObject({
        title: words,
        text: words,
        moment: v.exactOptional(v.picklist(['ask', 'no'])),
        gist: v.exactOptional(words),
      }),
    ),
    objections: v.exactOptional(v.array(objection)),
  });
}

/** The form of a whole guide. */
export const guideSchema = formOf(v.pipe(v.string(), v.regex(/\S/)));

/** The form of a guide that is being written: texts may be empty still. */
export const draftSchema = formOf(v.string());

/** The form of one of the organizer's guides, as a backup has it. */
export const ownGuideSchema = v.strictObject({
  id: guideId,
  guide: v.nullable(guideSchema),
  draft: v.exactOptional(draftSchema),
  changedAt: epoch,
});
