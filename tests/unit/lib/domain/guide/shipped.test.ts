/** The guides that ship: each by its own rules, short enough for its places, and the same in both languages. */
import { describe, expect, it, test } from 'vitest';
import type { Guide, Light, Step } from '../../../../../lib/domain/guide/guide.ts';
import { parseGuide } from '../../../../../lib/domain/guide/parse-guide.ts';
import { loadShipped, namesOfGuides, SHIPPED } from '../../../../../lib/domain/guide/shipped.ts';
import { inSpanish as sixStepsInSpanish } from '../../../../../lib/domain/guide/six-steps/spanish.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

const english = await loadAllShipped('en');
const spanish = await loadAllShipped('es-419');
const each = english.map((guide, index) => ({
  id: guide.id,
  guide,
  translation: spanish[index] as Guide,
  shipped: SHIPPED[index] as (typeof SHIPPED)[number],
}));
const others = each.filter(({ id }) => id !== 'six-steps');

test.each(['en', 'en-XA', 'ar-XB', 'est'])('are in English where the language is %s', async (language) => {
  expect(await loadShipped(language, [])).toEqual([sixSteps]);
});

test('nothing is loaded but the six steps and what is asked for', async () => {
  const ids = async (...asked: (string | null)[]) => (await loadShipped('en', asked)).map(({ id }) => id);
  expect(await ids(null, 'somebody’s own')).toEqual(['six-steps']);
  expect(await ids('check-in', 'check-in')).toEqual(['six-steps', 'check-in']);
});

test('can be chosen by name before they are loaded, with those of one’s own', () => {
  const own: Guide = { ...sixSteps, id: 'ours', name: 'Ours' };
  const names = (language: string, guides: readonly Guide[]) =>
    namesOfGuides({ own: guides }, language).map((one) => one.name);
  expect(names('en', [own])).toEqual([...english.map(({ name }) => name), 'Ours']);
  expect(names('es', [own])).toEqual([...spanish.map(({ name }) => name), 'Ours']);
  // One that was brought in before one of its id shipped stands in its place.
  const replaced = namesOfGuides({ own: [{ ...own, id: 'workplace' }] }, 'en');
  expect(replaced.filter(({ id }) => id === 'workplace').map(({ name }) => name)).toEqual(['Ours']);
});

/** What is no text to be read: ids, kinds, and whose work the method is. */
const NO_TEXT = /^(?:id|kind|to|step|answer|moment|language|gauges|usualIn|about|kin|name)$/;

/** The texts of a part of a guide; of the credit only where it is a tradition's. */
function textsOf(part: unknown, key = ''): string[] {
  if (typeof part === 'string')
    return NO_TEXT.test(key) && !/[A-Z ]/.test(part) ? [] : part === '___' ? [] : [part];
  if (typeof part !== 'object' || part === null) return [];
  if (key === 'credit' && !('isOwnWords' in part)) return [];
  return Object.entries(part).flatMap(([name, value]) => textsOf(value, Array.isArray(part) ? key : name));
}
const blanksIn = (text: string) => [...text.matchAll(/\[[^\]]+\]/g)].map(([blank]) => blank).sort();
const lightsOf = ({ green, yellow }: Step): readonly Light[] =>
  green === null ? yellow : [green, ...yellow];

describe.each(each)('$id', ({ guide, translation, shipped }) => {
  it('is a guide by its own rules, in both languages', () => {
    for (const one of [guide, translation]) expect(parseGuide(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it('is listed by its id and its names', () => {
    expect([guide.id, guide.name, translation.name]).toEqual([
      shipped.id,
      shipped.name,
      shipped.nameInSpanish,
    ]);
  });

  it('uses every blank that it declares', () => {
    const texts = textsOf([guide.steps, guide.scale]).join(' ');
    expect(guide.blanks.filter(({ id }) => !texts.includes(`[${id}]`))).toEqual([]);
  });

  it('says everything in Spanish, with the same blanks', async () => {
    const words: Readonly<Record<string, string>> = {
      ...sixStepsInSpanish,
      ...(await shipped.loadSpanish()),
    };
    for (const text of textsOf(guide)) {
      expect.soft(words, text).toHaveProperty([text]);
      expect.soft(blanksIn(words[text] ?? ''), text).toEqual(blanksIn(text));
    }
  });

  it('has nothing in Spanish that it does not say', async () => {
    const texts = textsOf(guide);
    const own = await shipped.loadSpanish();
    expect(Object.keys(own).filter((text) => !texts.includes(text))).toEqual([]);
    if (own !== sixStepsInSpanish)
      expect(Object.keys(own).filter((text) => sixStepsInSpanish[text] === own[text])).toEqual([]);
  });

  it('is the same in Spanish: its ids and routes', () => {
    const shape = ({ steps }: Guide) =>
      steps.map((step) => [step.id, step.kind, step.minutes, lightsOf(step).map(({ routes }) => routes)]);
    expect(translation.language).toBe('es');
    expect(shape(translation)).toEqual(shape(guide));
  });

  it.each([
    ['English', guide, 16],
    ['Spanish', translation, 17],
  ])('fits in its places in %s', (_language, { steps, tips, scale }, mostInAsk) => {
    const places: [string | undefined, number][] = [
      ...steps.flatMap((step): [string | undefined, number][] =>
        lightsOf(step).flatMap(({ brief }): [string | undefined, number][] => [
          [brief?.signs, step.kind === 'ask' ? mostInAsk : 55],
          [brief?.leads, 22],
        ]),
      ),
      ...steps.flatMap(({ cue, objections = [], noReplies = [], smallerAsk }): [string, number][] => [
        ...objections.map(({ text }): [string, number] => [text, 20]),
        ...noReplies.map(({ means }): [string, number] => [means, 20]),
        ...(cue === undefined ? [] : [[cue, 50] as [string, number]]),
        ...(smallerAsk === undefined ? [] : [[smallerAsk.text, 70] as [string, number]]),
      ]),
      ...(scale === undefined
        ? []
        : [
            [scale.text, 90] as [string, number],
            [scale.low, 20] as [string, number],
            [scale.high, 20] as [string, number],
          ]),
      ...tips.flatMap(({ moment, gist, title }): [string, number][] =>
        moment === undefined ? [] : [[gist ?? title, 80]],
      ),
    ];
    const long = places.filter(([text = 'x'.repeat(99), most]) => text.length > most);
    expect(long).toEqual([]);
  });
});

describe.each(others)('$id, which is ours', ({ guide, translation }) => {
  it('credits a tradition and is nobody’s text', () => {
    expect(guide.credit).toMatchObject({ authors: [], isOwnWords: true });
  });

  it('shares the six steps’ blanks, so that a campaign fills them', () => {
    const shared = guide.blanks.filter(({ id }) => sixSteps.blanks.some((blank) => blank.id === id));
    expect(shared).toEqual(sixSteps.blanks.filter(({ id }) => shared.some((blank) => blank.id === id)));
  });

  it('says none of the method’s sentences as its own', () => {
    const spoken = (one: Guide) =>
      one.steps.flatMap(({ youDo, questions, scripts }) => [
        ...youDo,
        ...[...questions, ...scripts].map(({ text }) => text),
      ]);
    expect(spoken(guide).filter((text) => spoken(sixSteps).includes(text))).toEqual([]);
  });

  it.each([
    ['English', guide],
    ['Spanish', translation],
  ])('leads to the steps that it names in %s', (_language, { steps }) => {
    const wrong = steps.flatMap((step) =>
      lightsOf(step).flatMap(({ brief, routes: [route] }) => {
        const [, number, name] = /^→ (\d) (.*)/.exec(brief?.leads ?? '') ?? [];
        if (number === undefined) return [];
        const there = steps[Number(number) - 1];
        const isThere = route.to === 'step' && route.step === there?.id;
        return isThere && (there?.name === name || there?.short === name) ? [] : [brief?.leads];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
