import { describe, expect, it, test } from 'vitest';
import { loadSixSteps } from '../../../../../lib/domain/guide/load-six-steps.ts';
import { inSpanish } from '../../../../../lib/domain/guide/six-steps/spanish.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

test.each(['en', 'en-XA', 'ar-XB', 'est'])('is in English where the language is %s', async (language) => {
  expect(await loadSixSteps(language)).toBe(sixSteps);
});

/** What is no text to be read: ids, kinds, and whose work the method is. */
const NO_TEXT =
  /^(?:id|kind|to|step|answer|moment|language|title|organization|authors|gauges|usualIn|about|name)$/;

/** The texts of a part of a guide; of credit, none. */
function textsOf(part: unknown, key = ''): string[] {
  if (typeof part === 'string')
    return NO_TEXT.test(key) && !/[A-Z ]/.test(part) ? [] : part === '___' ? [] : [part];
  if (typeof part !== 'object' || part === null || key === 'credit') return [];
  return Object.entries(part).flatMap(([name, value]) => textsOf(value, Array.isArray(part) ? key : name));
}
const blanksIn = (text: string) => [...text.matchAll(/\[[^\]]+\]/g)].map(([blank]) => blank).sort();

describe('in Spanish', () => {
  it.each(textsOf(sixSteps))('“%s” is said, with the same blanks', (text) => {
    expect(inSpanish).toHaveProperty([text]);
    expect(blanksIn(inSpanish[text] ?? '')).toEqual(blanksIn(text));
  });

  it('nothing is said that the guide has not', () => {
    const texts = textsOf(sixSteps);
    expect(Object.keys(inSpanish).filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('is the same guide: its ids and routes', async () => {
    const spanish = await loadSixSteps('es-419');
    expect(spanish.language).toBe('es');
    expect(spanish.credit).toEqual(sixSteps.credit);
    expect(spanish.steps.map(({ id, kind }) => [id, kind])).toEqual(
      sixSteps.steps.map(({ id, kind }) => [id, kind]),
    );
    expect(spanish.steps.map(({ green }) => green?.routes)).toEqual(
      sixSteps.steps.map(({ green }) => green?.routes),
    );
  });

  it('fits into the lights', async () => {
    const { steps } = await loadSixSteps('es');
    for (const { kind, green, yellow } of steps)
      for (const light of [green, ...yellow]) {
        expect.soft(light?.brief?.leads.length, light?.brief?.leads).toBeLessThanOrEqual(22);
        const most = kind === 'ask' ? 17 : 55;
        expect.soft(light?.brief?.signs.length, light?.brief?.signs).toBeLessThanOrEqual(most);
      }
  });
});
