import { readFileSync } from 'node:fs';
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

/** What organizers say, each in its step, and the acts that it may be. */
function sayings(language: string) {
  const rows = readFileSync(`tests/fixtures/said-in-practice/${language}.tsv`, 'utf8').trim().split('\n');
  return rows.slice(1).map((row) => row.split('\t') as [string, string, string]);
}

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('what organizers say (%s)', (language, guide) => {
  it.each(sayings(language))('%s: %s: %s', (step, acts, words) => {
    expect(acts.split('|')).toContain(`${meant(words, guide, step)}`);
  });
});

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
    ['My cat is gray', 'tell'],
    ['heat boiler rent', null],
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
    ['Hoy llovió', 'tell'],
    ['renta caldera frío', null],
  ])('%s', (words, about) => expect(meant(words, spanish)).toBe(about));

  it.each([
    ['introduction', 'hi dana how are you', 'more'],
    ['introduction', 'how long have you lived here', 'more'],
    ['issues-and-stake', 'what would you change about the building', 'more'],
    ['issues-and-stake', 'whats been going on with the heat', 'more'],
    ['issues-and-stake', 'did you call the landlord', 'more'],
    ['issues-and-stake', 'tell me about your mother', 'more'],
    ['issues-and-stake', 'so your mom is cold all night', 'say-back'],
    ['issues-and-stake', 'that sounds really hard', 'say-back'],
    ['issues-and-stake', 'im so sorry', 'say-back'],
    ['issues-and-stake', 'have you tried calling the city', 'advise'],
    ['issues-and-stake', 'maybe you could buy a space heater', 'advise'],
    ['issues-and-stake', 'if you could change one thing what would it be', 'magic-wand'],
    ['issues-and-stake', 'When 60% signed in building 4, they fixed it', 'tell'],
    ['issues-and-stake', "I'm so sorry that happened to you.", 'say-back'],
    ['issues-and-stake', 'im sorry to hear about your mother', 'say-back'],
    ['issues-and-stake', "I'm sorry, why does that mean so much?", 'why-so-much'],
    ['agitation', "Exactly, it's not your fault.", 'say-back'],
    ['the-ask', "It's okay to be scared.", 'say-back'],
    ['the-ask', "It's okay to park here", 'tell'],
    // Who speaks of others where questions are asked may tell it, or say it back: nobody knows which.
    ['agitation', 'They never fixed the boiler', null],
    ['educate-vision-plan', 'They never fixed the boiler', 'tell'],
    ['issues-and-stake', "I live here too. What's it like on your floor?", 'more'],
    ['issues-and-stake', 'Nobody called you back, right?', 'say-back'],
    ['issues-and-stake', 'You called and nobody came. Right?', 'say-back'],
    ['next-steps', 'when will you talk to her', 'more'],
    ['next-steps', 'whens the meeting', 'more'],
    ['the-ask', 'what are you afraid of', 'more'],
    ['the-ask', 'will you come on thursday', 'ask'],
    ['the-ask', 'Can I count on you?', 'ask'],
    ['next-steps', 'can i text you wednesday', 'more'],
  ])('%s: %s', (step, words, about) => expect(meant(words, english, step)).toBe(about));

  it.each([
    ['introduction', 'hola como estas', 'more'],
    ['introduction', 'cuanto llevas viviendo aqui', 'more'],
    ['issues-and-stake', 'que cambiarias del edificio', 'more'],
    ['issues-and-stake', 'como te sentiste', 'more'],
    ['issues-and-stake', 'platicame mas', 'more'],
    ['issues-and-stake', 'Lamento mucho que te haya pasado eso', 'say-back'],
    ['issues-and-stake', 'Así no se vale', 'say-back'],
    ['agitation', 'No es tu culpa', 'say-back'],
    ['the-ask', 'Es normal tener miedo', 'say-back'],
    ['issues-and-stake', 'ya llamaste a la ciudad', 'more'],
    ['issues-and-stake', 'entonces tu mama pasa frio toda la noche', 'say-back'],
    ['issues-and-stake', 'parece que estas enojada', 'say-back'],
    ['issues-and-stake', 'lo siento mucho', 'say-back'],
    ['issues-and-stake', 'Qué cansado debe ser eso', 'say-back'],
    ['issues-and-stake', 'podrias comprar un calentador', 'advise'],
    ['issues-and-stake', '¿Podrías contarme más?', 'more'],
    ['agitation', '¿De quién es la culpa?', 'more'],
    ['the-ask', 'que te da miedo', 'more'],
    ['the-ask', '¿Vienes el jueves?', 'ask'],
    ['the-ask', 'puedes venir el jueves', 'ask'],
  ])('%s: %s', (step, words, about) => expect(meant(words, spanish, step)).toBe(about));

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
