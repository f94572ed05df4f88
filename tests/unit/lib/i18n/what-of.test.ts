/** What a press recorded is said in the language of now; what somebody typed stays as it is. */
import { expect, test } from 'vitest';
import { whatOf } from '../../../../lib/i18n/what-of.ts';
import { english, spanish } from '../../strings.ts';

const OWN = { isOwn: true } as const;

test.each([
  [
    'recorded in English',
    { what: 'Talk about this again', ...OWN },
    'Talk about this again',
    'Volver a hablar de esto',
  ],
  [
    'recorded in Spanish',
    { what: 'Volver a hablar de esto', ...OWN },
    'Talk about this again',
    'Volver a hablar de esto',
  ],
  [
    'changed by hand',
    { what: 'Talk about this again soon', ...OWN },
    'Talk about this again soon',
    'Talk about this again soon',
  ],
  ['promised by them', { what: 'Talk about this again' }, 'Talk about this again', 'Talk about this again'],
])('%s', (_what, promised, inEnglish, inSpanish) => {
  expect(whatOf(english, promised)).toBe(inEnglish);
  expect(whatOf(spanish, promised)).toBe(inSpanish);
});
