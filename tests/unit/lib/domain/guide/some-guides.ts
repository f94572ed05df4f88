/** Guides of any shape, for properties: each of them can be used. */
import fc from 'fast-check';
import type { Guide, Step } from '../../../../../lib/domain/guide/guide.ts';

/** Words that somebody wrote, in any script, with what means something elsewhere among them. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('<b>no</b>', '__proto__', '“¿Qué?”', 'لا وقت', 'two\nlines', '{"a":1}'),
  )
  // Brackets name blanks.
  .map((text) => `a${text.replaceAll(/[[\]]/g, '')}`);
const id: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...'abcxyz-0123'),
  minLength: 1,
  maxLength: 8,
});
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });

/** What is said in a step goes by ids that nothing else in the guide has: `at` is the step's, `n` counts within it. */
function stepOf(at: number, stepIds: readonly string[], blanks: readonly string[], kind: Step['kind']) {
  let n = 0;
  const next = () => {
    n += 1;
    return `s${at}-${n}`;
  };
  const said = fc
    .tuple(words, fc.constantFrom('', ...blanks))
    .map(([text, blank]) => (blank === '' ? text : `${text} [${blank}]`));
  const questions = list(said).map((all) => all.map((text) => ({ id: next(), text })));
  const script = fc
    .record({ title: words, short: words, text: said }, { requiredKeys: ['text'] })
    .map((one) => ({ id: next(), ...one }));
  const step = fc.constantFrom(...stepIds);
  const route = fc.oneof(
    step.map((to) => ({ to: 'step' as const, step: to })),
    fc.constantFrom({ to: 'stay' as const }, { to: 'end' as const }),
  );
  const light = fc.record(
    {
      signs: list(words),
      routes: fc.tuple(route, list(route)).map(([first, more]) => [first, ...more] as const),
      leads: words,
      brief: fc.record({ signs: words, leads: words }),
    },
    { requiredKeys: ['signs', 'routes', 'leads'] },
  );
  const lights =
    kind === 'ask'
      ? fc.tuple(light, light, light).map(([yes, unsure, no]) => ({
          green: { ...yes, answer: 'yes' as const },
          yellow: [
            { ...unsure, answer: 'unsure' as const },
            { ...no, answer: 'no' as const },
          ],
        }))
      : fc.record({ green: fc.option(light), yellow: list(light) });
  const onlyInAsk = fc.record(
    {
      smallerAsk: script,
      objections: list(fc.record({ text: words, step })).map((all) =>
        all.map((one) => ({ id: next(), ...one })),
      ),
      noReplies: fc
        .subarray(['not-now', 'not-that', 'not-ever'] as const)
        .chain((kinds) =>
          fc.tuple(
            ...kinds.map((no) =>
              fc
                .record({ means: words, say: words, lessons: list(words) }, { requiredKeys: ['means'] })
                .map((reply) => ({ kind: no, ...reply })),
            ),
          ),
        ),
    },
    { requiredKeys: [] },
  );
  const rest = fc.record(
    {
      name: words,
      short: words,
      aim: words,
      minutes: fc.integer({ min: 1, max: 90 }),
      youDo: list(words),
      theyDo: list(words),
      questions,
      scripts: list(script),
      sayBack: script,
      cue: said,
      watchFor: list(words),
      silence: words,
      followUpQuestions: questions,
    },
    {
      requiredKeys: [
        'name',
        'aim',
        'youDo',
        'theyDo',
        'questions',
        'scripts',
        'watchFor',
        'followUpQuestions',
      ],
    },
  );
  return fc
    .tuple(rest, lights, kind === 'ask' ? onlyInAsk : fc.constant({}))
    .map(([a, b, c]): Step => ({ id: stepIds[at] ?? '', kind, ...a, ...b, ...c }));
}

const shapes = fc.record({
  stepIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  blankIds: fc.uniqueArray(id, { maxLength: 3 }),
  kinds: fc.array(fc.constantFrom('talk' as const, 'ask' as const, 'next-steps' as const), {
    minLength: 4,
    maxLength: 4,
  }),
  hasScale: fc.boolean(),
});

/** A guide. */
export const guides: fc.Arbitrary<Guide> = shapes.chain(({ stepIds, blankIds, kinds, hasScale }) => {
  const isScaled = hasScale && stepIds.length > 1;
  const steps = stepIds.map((_, at) =>
    stepOf(at, stepIds, blankIds, isScaled && at < 2 ? 'scale' : (kinds[at] ?? 'talk')),
  );
  const blanks = blankIds.map((blank, at) =>
    fc
      .record(
        {
          label: words,
          open: words,
          hint: fc.oneof(words, fc.constant('')),
          name: fc.constant(true as const),
          about: fc.constantFrom('person' as const, 'campaign' as const),
          kin: id,
          personal: fc.constant(true as const),
        },
        { requiredKeys: ['label', 'hint', 'about'] },
      )
      .map((one) => ({ id: blank, ...one, ...(at === 0 && { stake: true as const }) })),
  );
  return fc.record(
    {
      id: id.map((one) => `own-${one}`),
      version: fc.nat(),
      name: words,
      language: fc.constantFrom('en', 'es-MX', 'ar', 'zh-Hant'),
      credit: fc.record(
        {
          title: words,
          organization: words,
          authors: list(words),
          isOwnWords: fc.constant(true as const),
        },
        { requiredKeys: ['title', 'organization', 'authors'] },
      ),
      about: list(words),
      steps: fc.tuple(...steps) as unknown as fc.Arbitrary<Guide['steps']>,
      ...(isScaled && { scale: fc.record({ text: words, low: words, high: words }) }),
      blanks: fc.tuple(...blanks),
      tips: list(
        fc.record(
          { title: words, text: words, moment: fc.constantFrom('ask' as const, 'no' as const), gist: words },
          { requiredKeys: ['title', 'text'] },
        ),
      ),
      objections: fc.uniqueArray(
        fc.record(
          {
            id,
            text: words,
            acknowledge: words,
            affirm: words,
            redirect: words,
            usualIn: fc.subarray([...stepIds]),
          },
          { requiredKeys: ['id', 'text', 'acknowledge', 'affirm', 'redirect'] },
        ),
        { selector: (one) => one.id, maxLength: 2 },
      ),
    },
    {
      requiredKeys: [
        ...(['id', 'version', 'name', 'language', 'credit', 'about', 'steps', 'blanks', 'tips'] as const),
        ...(isScaled ? (['scale'] as const) : []),
      ] as never,
    },
  ) as fc.Arbitrary<Guide>;
});
