import { expect, test } from 'vitest';
import { commitmentSentence } from '../../../../components/ui/commitment-sentence.ts';
import { readBack } from '../../../../components/ui/read-back.ts';
import type { CommitmentDetails } from '../../../../lib/domain/conversation/events.ts';
import { spanish, english as text } from '../../strings.ts';

/** A Monday. */
const NOW = new Date(2026, 10, 23, 18);
const THURSDAY = { date: '2026-11-26', time: '18:00' };
const WEDNESDAY = { date: '2026-11-25', time: null };
const promised = (more: Partial<CommitmentDetails> = {}): CommitmentDetails => ({
  ...{ what: 'bring two neighbors', due: THURSDAY, way: 'text', followUpAt: WEDNESDAY },
  ...more,
});
const said = (...all: CommitmentDetails[]) => readBack(text, all, 'en-US', NOW).replaceAll('\u202f', ' ');

test.each<[CommitmentDetails[], string]>([
  [[promised()], 'So you’ll bring two neighbors Thursday at 6 PM. And I’ll text you Wednesday. Right?'],
  [
    [promised({ what: 'come early.', due: null, followUpAt: null, way: 'call' })],
    'So you’ll come early. And I’ll call you. Right?',
  ],
  [
    [promised({ followUpAt: null, way: 'in-person' })],
    'So you’ll bring two neighbors Thursday at 6 PM. And I’ll come see you. Right?',
  ],
  // What was not agreed is not said.
  [[promised({ followUpAt: null, way: null })], 'So you’ll bring two neighbors Thursday at 6 PM. Right?'],
  [
    [promised({ way: null })],
    'So you’ll bring two neighbors Thursday at 6 PM. And I’ll get back to you Wednesday. Right?',
  ],
  [
    [promised({ way: 'other', wayWord: 'on Signal' })],
    'So you’ll bring two neighbors Thursday at 6 PM. And I’ll get back to you Wednesday: on Signal. Right?',
  ],
  [
    [
      promised(),
      promised({
        what: 'call your sister',
        due: { date: '2026-11-29', time: null },
        way: 'email',
        followUpAt: null,
      }),
    ],
    'So you’ll bring two neighbors Thursday at 6 PM. And I’ll text you Wednesday. And you’ll call your sister Sunday. And I’ll email you. Right?',
  ],
])('%j is said as a person says it', (all, sentence) => {
  expect(said(...all)).toBe(sentence);
});

test.each<[CommitmentDetails[], string]>([
  [
    [promised()],
    'Entonces vas a bring two neighbors el jueves a las 6 p.m. Y yo te escribo el miércoles. ¿Correcto?',
  ],
  [
    [promised({ way: 'call', due: WEDNESDAY, followUpAt: { date: '2026-11-24', time: '13:00' } })],
    'Entonces vas a bring two neighbors el miércoles. Y yo te llamo mañana a la 1 p.m. ¿Correcto?',
  ],
])('in Spanish, a time that ends with a period ends the sentence: %#', (all, sentence) => {
  expect(readBack(spanish, all, 'es-MX', NOW).replaceAll(/[\u202f\u00a0]/gu, ' ')).toBe(sentence);
});

test('sent to them in Spanish, it has one period, too', () => {
  expect(commitmentSentence(spanish, promised({ way: null, followUpAt: null }), 'es-MX', NOW)).toMatch(
    /[^.]\.$/u,
  );
});
