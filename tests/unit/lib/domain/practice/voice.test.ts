import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseVoice, spokenWords, type Voice } from '../../../../../lib/domain/practice/voice.ts';

const voice = (lang: string, more: Partial<Voice> = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});
const remote = (lang: string) => voice(lang, { localService: false, default: true });

it.each([
  { what: 'none', voices: [], language: 'en', chosen: null },
  { what: 'one elsewhere alone', voices: [remote('en')], language: 'en', chosen: null },
  {
    what: 'one here beside one elsewhere',
    voices: [remote('en'), voice('en-GB')],
    language: 'en',
    chosen: 1,
  },
  { what: 'another language alone', voices: [voice('de')], language: 'en', chosen: null },
  { what: 'the region', voices: [voice('es-ES'), voice('es-MX')], language: 'es-MX', chosen: 1 },
  { what: 'any region for none', voices: [voice('de'), voice('es-ES')], language: 'es', chosen: 1 },
  {
    what: 'the system’s own choice',
    voices: [voice('en'), voice('en', { default: true })],
    language: 'en',
    chosen: 1,
  },
  { what: 'an underscore', voices: [voice('en_US'), voice('en_GB')], language: 'en-GB', chosen: 1 },
  { what: 'a language that only begins alike', voices: [voice('eng')], language: 'en', chosen: null },
])('of $what it chooses $chosen', ({ voices, language, chosen }) => {
  expect(chooseVoice(voices, language)).toBe(chosen === null ? null : voices[chosen]);
});

it('never chooses a voice that speaks elsewhere, whatever there is', () => {
  const any = fc.record({
    lang: fc.constantFrom('en', 'en-US', 'en_GB', 'es', 'es-MX', 'de', ''),
    localService: fc.boolean(),
    default: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any), fc.constantFrom('en', 'es', 'es-MX'), (voices, language) => {
      const chosen = chooseVoice(voices, language);
      if (chosen !== null) expect(chosen.localService).toBe(true);
    }),
  );
});

it.each([
  ['Hey. Is this recorded?', 'Hey. Is this recorded?'],
  ['(Marcus looks around before picking up.)', ''],
  ['(She nods.)  Yes. (A pause.) Sunday.', 'Yes. Sunday.'],
])('of “%s” it says “%s”', (line, words) => {
  expect(spokenWords(line)).toBe(words);
});
