import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../../../lib/domain/conversation/limits.ts';
import { GuideError, parseGuide } from '../../../../../lib/domain/guide/parse-guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { toldOf } from '../../../strings.ts';

/** The six steps as JSON with one place set to something else; undefined takes the place away. */
function sixStepsWith(place: string, value: unknown): unknown {
  const guide = JSON.parse(JSON.stringify(sixSteps));
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((part, key) => part[key], guide);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return guide;
}

describe('parseGuide', () => {
  it.each([
    ['name', undefined, 'name: It’s missing.'],
    ['name', ' ', 'name: It’s empty.'],
    ['version', 1.5, 'version: It isn’t a whole number.'],
    ['version', null, 'version: It should be a number, but it’s null.'],
    ['language', '_', 'language: “_” isn’t a language code. Use one like “en” or “es-MX”.'],
    ['colour', 1, 'colour: It doesn’t belong in a guide.'],
    ['steps', [], 'steps[0]: It’s missing.'],
    ['steps', 3, 'steps: It should be a list, but it’s 3.'],
    ['steps.0', null, 'steps[0]: It should be an object, but it’s null.'],
    [
      'steps.0.kind',
      'chat',
      'steps[0].kind: It should be "talk", "ask", "next-steps", or "scale", but it’s "chat".',
    ],
    [
      'steps.1.kind',
      'scale',
      'steps[1].kind: A “scale” step needs the guide’s “scale”. This guide has none.',
    ],
    [
      'scale',
      { text: 'How much?', low: 'not', high: 'very' },
      'scale: A guide’s “scale” is asked in exactly two “scale” steps. This guide has 0.',
    ],
    ['scale', { text: 'How much?', low: 'not' }, 'scale.high: It’s missing.'],
    ['steps.0.minutes', 0, 'steps[0].minutes: It’s too small.'],
    ['steps.0.minutes', 2.5, 'steps[0].minutes: It isn’t a whole number.'],
    ['credit.isOwnWords', false, 'credit.isOwnWords: It should be true, but it’s false.'],
    [
      'steps.1.id',
      'introduction',
      'steps[1].id: “introduction” is used twice. Each ID can be used only once.',
    ],
    ['steps.1.green', undefined, 'steps[1].green: It’s missing.'],
    [
      'steps.1.questions.1.id',
      'magic-wand',
      'steps[1].questions[1].id: “magic-wand” is used twice. Each ID can be used only once.',
    ],
    [
      'steps.2.questions.0.id',
      'magic-wand',
      'steps[2].questions[0].id: “magic-wand” is used twice. Each ID can be used only once.',
    ],
    ['steps.2.green.routes.0.step', 'x', 'steps[2].green.routes[0].step: This guide has no step called “x”.'],
    [
      'steps.3.yellow.0.routes.1.step',
      'x',
      'steps[3].yellow[0].routes[1].step: This guide has no step called “x”.',
    ],
    ['steps.2.green.routes', [], 'steps[2].green.routes[0]: It’s missing.'],
    ['steps.2.green.answer', 'yes', 'steps[2].green.answer: Only an “ask” step can have answers.'],
    [
      'steps.4.green.answer',
      undefined,
      'steps[4]: An “ask” step needs exactly one light for the answer “yes”. This one has 0.',
    ],
    [
      'steps.4.green.answer',
      'no',
      'steps[4]: An “ask” step needs exactly one light for the answer “yes”. This one has 0.',
    ],
    [
      'steps.4.scripts.1.text',
      'Will you [X]?',
      'steps[4].scripts[1].text: This guide has no blank called “X”.',
    ],
    ['steps.1.questions.0.text', '[]?', 'steps[1].questions[0].text: This guide has no blank called “”.'],
    [
      'blanks.0.id',
      'their-stake',
      'blanks[1].id: “their-stake” is used twice. Each ID can be used only once.',
    ],
    ['blanks.0.stake', true, 'blanks[1].stake: Only one blank can be the stake.'],
    ['blanks.0.stake', false, 'blanks[0].stake: It should be true, but it’s false.'],
    ['steps.1.sayBack.text', 'You want [X]?', 'steps[1].sayBack.text: This guide has no blank called “X”.'],
    [
      'steps.1.sayBack.id',
      'magic-wand',
      'steps[1].sayBack.id: “magic-wand” is used twice. Each ID can be used only once.',
    ],
    ['steps.2.cue', '[X]', 'steps[2].cue: This guide has no blank called “X”.'],
    [
      'steps.3.scripts.1.gauges.1',
      'magic-wand',
      'steps[3].scripts[1].gauges[1]: This step has no question called “magic-wand”.',
    ],
    ['steps.0.objections', [], 'steps[0].objections: Only an “ask” step can have this.'],
    ['steps.4.objections.0.step', 'x', 'steps[4].objections[0].step: This guide has no step called “x”.'],
    [
      'steps.4.objections.1.id',
      'wont-work',
      'steps[4].objections[1].id: “wont-work” is used twice. Each ID can be used only once.',
    ],
    [
      'steps.4.noReplies.1.kind',
      'not-now',
      'steps[4].noReplies[1].kind: “not-now” is used twice. Each ID can be used only once.',
    ],
    [
      'steps.4.noReplies.0.kind',
      'never',
      'steps[4].noReplies[0].kind: It should be "not-now", "not-that", or "not-ever", but it’s "never".',
    ],
    ['objections.0.id', 'a b', 'objections[0].id: It isn’t a Kitchen Table ID.'],
    [
      'objections.1.id',
      'the-risk',
      'objections[1].id: “the-risk” is used twice. Each ID can be used only once.',
    ],
    ['objections.0.redirect', undefined, 'objections[0].redirect: It’s missing.'],
    ['objections.0.usualIn.1', 'x', 'objections[0].usualIn[1]: This guide has no step called “x”.'],
    ['steps.0.green.brief.signs', '', 'steps[0].green.brief.signs: It’s empty.'],
    ['tips.0.moment', 'end', 'tips[0].moment: It should be "ask" or "no", but it’s "end".'],
    ['credit.authors', 'Katey', 'credit.authors: It should be a list, but it’s "Katey".'],
  ])('refuses %s as %j', async (place, value, message) => {
    const read = () => parseGuide(sixStepsWith(place, value));
    expect(read).toThrow(GuideError);
    const [at, problem] = [message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 2)];
    expect(await toldOf(read)).toBe(`This guide can’t be used yet. At “${at}”: ${problem}`);
  });

  it.each([null, 1, 'guide', true])('refuses %j whole', async (json) => {
    expect(await toldOf(() => parseGuide(json))).toMatch(
      /^This guide can’t be used yet. It should be an object, but it’s /,
    );
  });

  it('refuses an objection that no event could carry', () => {
    const long = sixStepsWith('objections.0.text', 'x'.repeat(LONGEST_TEXT + 1));
    expect(() => parseGuide(long)).toThrow(GuideError);
    expect(() => parseGuide(sixStepsWith('objections.0.text', 'x'.repeat(LONGEST_TEXT)))).not.toThrow();
  });

  it('takes a guide of one step, with no lights and nothing to say', () => {
    const step = { ...sixSteps.steps[0], green: null, yellow: [] };
    expect(parseGuide({ ...sixSteps, steps: [step], blanks: [], tips: [], objections: [] }).steps).toEqual([
      step,
    ]);
  });

  it('throws nothing but a GuideError, whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => onlyGuideErrors(json)));
  });

  it('throws nothing but a GuideError where any one place of a guide is anything', () => {
    const places = placesOf(sixSteps);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, json) =>
        onlyGuideErrors(sixStepsWith(place, json)),
      ),
    );
  });
});

function onlyGuideErrors(json: unknown): void {
  try {
    parseGuide(json);
  } catch (error) {
    expect(error).toBeInstanceOf(GuideError);
  }
}

function placesOf(part: object): string[] {
  return Object.entries(part).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null ? placesOf(value).map((below) => `${key}.${below}`) : []),
  ]);
}
