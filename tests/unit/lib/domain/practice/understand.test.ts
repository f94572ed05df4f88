import { describe, expect, it } from 'vitest';
import { findStep } from '../../../../../lib/domain/guide/find.ts';
import type { Guide, Step } from '../../../../../lib/domain/guide/guide.ts';
import { loadShipped } from '../../../../../lib/domain/guide/shipped.ts';
import { understand } from '../../../../../lib/domain/practice/understand.ts';

const [english, spanish] = await Promise.all(
  ['en', 'es'].map(async (language) => (await loadShipped(language, []))[0] as Guide),
);

function meant(words: string, guide: Guide | undefined, step = 'issues-and-stake') {
  const found = understand(words, guide as Guide, findStep(guide as Guide, step) as Step);
  return found === null ? null : 'about' in found ? found.about : found.kind;
}

describe('what typed words are understood as', () => {
  it.each([
    ['And then what happened?', 'then-what'],
    ['and then, what happened', 'then-what'],
    ['Why does that mean so much?', 'why-so-much'],
    ['If you had a magic wand, what would you change?', 'magic-wand'],
    ['Tell me more about your mother', 'more'],
    ['Why?', 'more'],
    ['So you want a warm room for her', 'say-back'],
    ['You should call the city', 'advise'],
    ['Who do you think is responsible?', 'who-responsible'],
    ['Does she sleep at all?', 'more'],
    ['My cat is gray', null],
    ['', null],
  ])('%s', (words, about) => {
    const found = meant(words, english);
    if (about === 'who-responsible') expect(found).not.toBeNull();
    else expect(found).toBe(about);
  });

  it.each([
    ['Cuéntame más', 'more'],
    ['¿Y luego?', 'then-what'],
    ['¿Cómo así?', 'more'],
    ['O sea que quieres un cuarto caliente', 'say-back'],
    ['Deberías llamar a la ciudad', 'advise'],
    ['Hoy llovió', null],
  ])('%s', (words, about) => expect(meant(words, spanish)).toBe(about));

  it('knows each question of each step by its own words, in both languages', () => {
    for (const guide of [english, spanish] as Guide[]) {
      for (const step of guide.steps) {
        for (const { id, text } of [...step.questions, ...step.followUpQuestions]) {
          expect(meant(text, guide, step.id)).toBe(id);
        }
      }
    }
  });
});
