/** The ask as it will be said, for what is written before a conversation. */
import { expect, test } from 'vitest';
import { askAloud } from '../../../../../lib/domain/conversation/ask-aloud.ts';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

const [inSpanish] = await loadAllShipped('es');
const [first, ...others] = sixSteps.steps;
const withoutAsk: Guide = { ...sixSteps, steps: [first, ...others.filter(({ kind }) => kind !== 'ask')] };

interface Case {
  readonly guide?: Guide | undefined;
  readonly blank?: string;
  readonly fills: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly said: string | null;
}

test.each<[string, Case]>([
  ['has nothing to say of an ask without words', { fills: {}, said: null }],
  [
    'has nothing to say of an ask without words where the other has some',
    { fills: { 'smaller-ask': 'sign' }, said: null },
  ],
  ['takes spaces for no words', { fills: { 'the-ask': '  ' }, said: null }],
  [
    'begins in small letters and has one mark at its end',
    { fills: { 'the-ask': 'Come to the meeting.' }, said: 'Can I count on you to come to the meeting?' },
  ],
  [
    'takes a question of its own for what is asked',
    { fills: { 'the-ask': 'Will you come?' }, said: 'Can I count on you to come?' },
  ],
  [
    'keeps the capital of whom it is for',
    {
      fills: { 'the-ask': 'Rosa and you call' },
      name: 'Rosa',
      said: 'Can I count on you to Rosa and you call?',
    },
  ],
  [
    'says the smaller one in its own sentence',
    {
      blank: 'smaller-ask',
      fills: { 'the-ask': 'come', 'smaller-ask': 'sign' },
      said: 'Can I count on you to sign?',
    },
  ],
  [
    'is in the guide’s language',
    {
      guide: inSpanish,
      fills: { 'the-ask': 'Venir el jueves.' },
      said: '¿Puedo contar contigo para venir el jueves?',
    },
  ],
  ['is silent of a blank that no ask has', { blank: 'this-date', fills: { 'this-date': 'May' }, said: null }],
  ['is silent where nothing is asked for', { guide: withoutAsk, fills: { 'the-ask': 'come' }, said: null }],
])('%s', (_what, { guide = sixSteps, blank = 'the-ask', fills, name = '', said }) => {
  expect(askAloud(guide, blank, { fills, name })).toBe(said);
});
