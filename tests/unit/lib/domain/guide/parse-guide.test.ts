import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    ['name', undefined, 'name: is missing'],
    ['name', ' ', 'name: is empty'],
    ['version', 1.5, 'version: is not a whole number'],
    ['version', null, 'version: should be a number, and is null'],
    ['language', '_', 'language: "_" is not a language tag, such as "en" or "es-MX"'],
    ['colour', 1, 'colour: is not a part of a guide'],
    ['steps', [], 'steps[0]: is missing'],
    ['steps', 3, 'steps: should be a list, and is 3'],
    ['steps.0', null, 'steps[0]: should be an object, and is null'],
    ['steps.0.kind', 'chat', 'steps[0].kind: should be "talk" or "ask" or "next-steps", and is "chat"'],
    ['steps.1.id', 'introduction', 'steps[1].id: "introduction" is used twice'],
    ['steps.1.green', undefined, 'steps[1].green: is missing'],
    ['steps.1.questions.1.id', 'magic-wand', 'steps[1].questions[1].id: "magic-wand" is used twice'],
    ['steps.2.questions.0.id', 'magic-wand', 'steps[2].questions[0].id: "magic-wand" is used twice'],
    ['steps.2.green.routes.0.step', 'x', 'steps[2].green.routes[0].step: there is no step "x" in this guide'],
    [
      'steps.3.yellow.0.routes.1.step',
      'x',
      'steps[3].yellow[0].routes[1].step: there is no step "x" in this guide',
    ],
    ['steps.2.green.routes', [], 'steps[2].green.routes[0]: is missing'],
    ['steps.2.green.answer', 'yes', 'steps[2].green.answer: only a step of the kind "ask" has answers'],
    ['steps.4.green.answer', undefined, 'steps[4]: an ask needs one light for the answer "yes", and has 0'],
    ['steps.4.green.answer', 'no', 'steps[4]: an ask needs one light for the answer "yes", and has 0'],
    [
      'steps.4.scripts.1.text',
      'Will you [X]?',
      'steps[4].scripts[1].text: there is no blank "X" in this guide',
    ],
    ['steps.1.questions.0.text', '[]?', 'steps[1].questions[0].text: there is no blank "" in this guide'],
    ['blanks.0.id', 'their-stake', 'blanks[1].id: "their-stake" is used twice'],
    ['blanks.0.stake', true, 'blanks[1].stake: only one blank can be the stake'],
    ['blanks.0.stake', false, 'blanks[0].stake: should be true, and is false'],
    ['credit.authors', 'Katey', 'credit.authors: should be a list, and is "Katey"'],
  ])('refuses %s as %j', async (place, value, message) => {
    const read = () => parseGuide(sixStepsWith(place, value));
    expect(read).toThrow(GuideError);
    expect(await toldOf(read)).toBe(`This guide is broken: ${message}.`);
  });

  it.each([null, 1, 'guide', true])('refuses %j whole', async (json) => {
    expect(await toldOf(() => parseGuide(json))).toMatch(
      /^This guide is broken: the guide: should be an object/,
    );
  });

  it('takes a guide of one step, with no lights and nothing to say', () => {
    const step = { ...sixSteps.steps[0], green: null, yellow: [] };
    expect(parseGuide({ ...sixSteps, steps: [step], blanks: [], tips: [] }).steps).toEqual([step]);
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
