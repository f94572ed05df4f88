/** What is known, set into the sentences of the guide. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { knownPart, sentenceOf, textOf } from '../../../../../lib/domain/conversation/sentence.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { device } from './some-events.ts';

interface Known {
  readonly notes?: readonly string[];
  readonly blanks?: Readonly<Record<string, string>>;
  readonly person?: string;
  readonly language?: string;
}

/** A conversation in which the last note is their stake. */
function conversation({ notes = [], blanks = {}, person }: Known): ConversationState {
  return {
    ...device().begin().state,
    person: person === undefined ? null : { id: 'p1', name: person },
    blanks: new Map(Object.entries(blanks)),
    notes: new Map(
      notes.map((text, index) => [
        `n${index}`,
        {
          id: `n${index}`,
          text,
          step: 'issues-and-stake',
          at: 0,
          mark: index === notes.length - 1 ? 'stake' : null,
        },
      ]),
    ),
  };
}

function said(script: string, known: Known): string {
  const guide = { ...sixSteps, language: known.language ?? 'en' };
  return textOf(sentenceOf(guide, conversation(known), script));
}

describe('their stake in a sentence', () => {
  it.each<[string, Known, string]>([
    [
      'starts without its capital and ends without a stop',
      { notes: ['Her mother was cold.'] },
      'her mother was cold',
    ],
    [
      'leaves out the mark of a moment',
      { notes: ['✦ Face lit up: My mother was cold all winter.'] },
      'my mother was cold all winter',
    ],
    ['leaves its mark to the sentence', { notes: ['Who pays for it?'] }, 'who pays for it'],
    ['keeps “I”', { notes: ['I work nights'] }, 'I work nights'],
    ['keeps “I’m”', { notes: ['I’m scared'] }, 'I’m scared'],
    ['begins before “I” in small letters', { notes: ['Because I work nights'] }, 'because I work nights'],
    ['keeps what is all capitals', { notes: ['ICE came to her door'] }, 'ICE came to her door'],
    [
      'keeps a name of two words',
      { notes: ['Harlan Properties raised the rent'] },
      'Harlan Properties raised the rent',
    ],
    [
      'keeps whom one talks with',
      { notes: ['Rosa’s son has asthma'], person: 'Rosa Medina' },
      'Rosa’s son has asthma',
    ],
    [
      'keeps a name that was noted',
      { notes: ['Her son Miguel has asthma', 'Miguel can’t sleep'] },
      'Miguel can’t sleep',
    ],
    ['keeps a day', { notes: ['Sunday is all she has'] }, 'Sunday is all she has'],
    [
      'does not where the language does not',
      { notes: ['Lunes y martes trabaja'], language: 'es' },
      'lunes y martes trabaja',
    ],
    [
      'keeps the nouns of German',
      { notes: ['Kinder schlafen nicht'], language: 'de' },
      'Kinder schlafen nicht',
    ],
    ['is one line', { notes: ['Cold\n\nand damp'] }, 'cold and damp'],
    [
      'is its first clause where it is long',
      { notes: [`Her mother was cold all winter, ${'and slept in the kitchen '.repeat(4)}`] },
      'her mother was cold all winter',
    ],
    [
      'is cut at a word where it has no clause',
      { notes: [`Cold ${'and damp '.repeat(20)}`] },
      `cold ${'and damp '.repeat(8).trim()}…`,
    ],
  ])('%s', (_what, known, expected) => {
    expect(said('because [their-stake]!', known)).toBe(`because ${expected}!`);
  });

  it('is their last one that says anything', () => {
    const state = conversation({ notes: ['Rent went up', '✦ Face lit up'] });
    for (const note of state.notes.values()) Object.assign(note, { mark: 'stake' });
    expect(textOf(sentenceOf(sixSteps, state, 'because [their-stake]'))).toBe('because rent went up');
  });

  it('is, for the opponent, the note that is marked as it', () => {
    const state = conversation({ notes: ['Harlan and his managers'] });
    for (const note of state.notes.values()) Object.assign(note, { mark: 'opponent' });
    expect(textOf(sentenceOf(sixSteps, state, '…But [this-opponent] is standing in our way.'))).toBe(
      '…But Harlan and his managers is standing in our way.',
    );
  });

  it('has all of a long note beside it', () => {
    const note = `Her mother was cold, ${'and slept in the kitchen '.repeat(5)}`;
    const [, part] = sentenceOf(sixSteps, conversation({ notes: [note] }), 'because [their-stake]');
    expect(part).toMatchObject({ words: 'her mother was cold', whole: note, isOpen: false });
  });
});

describe('what was typed into a blank', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'has no capital inside',
      'Can I count on you to [the-ask]?',
      { 'the-ask': 'Bring two neighbors.' },
      'Can I count on you to bring two neighbors?',
    ],
    [
      'has one where it begins',
      'Things can be different. [this-is-how-we-know]…',
      { 'this-is-how-we-know': 'we won on Mill Road' },
      'Things can be different. We won on Mill Road…',
    ],
    [
      'keeps the capital of a name',
      '…But [this-opponent] is standing in our way.',
      { 'this-opponent': 'Harlan' },
      '…But Harlan is standing in our way.',
    ],
    ['keeps that of a date', 'by [this-date]', { 'this-date': 'December 15' }, 'by December 15'],
    [
      'is its first clause where it is long',
      'If we [do-this], by May',
      { 'do-this': `March on the office, ${'and sit down there '.repeat(10)}` },
      'If we march on the office…, by May',
    ],
    ['is one line', 'to [the-ask]', { 'the-ask': 'Come\nalong' }, 'to come along'],
    ['stays where it is nothing but stops', 'to [the-ask]', { 'the-ask': '...' }, 'to ...'],
  ])('%s', (_what, script, blanks, expected) => {
    expect(said(script, { blanks })).toBe(expected);
  });

  it.each([
    ['Will you come to the meeting on Thursday?', 'come to the meeting on Thursday'],
    ['Could you please bring two neighbors?!', 'bring two neighbors'],
    ['I want you to come.', 'come'],
    ['Please come!', 'come'],
    ['Would you like to come?', 'would you like to come'],
    ['Would you mind coming?', 'would you mind coming'],
    ['Can you two come?', 'can you two come'],
    ['come to the meeting', 'come to the meeting'],
  ])('%j is one question in the ask', (ask, words) => {
    expect(said('Can I count on you to [the-ask]?', { blanks: { 'the-ask': ask } })).toBe(
      `Can I count on you to ${words}?`,
    );
  });

  it.each([
    ['¿Vas a venir el jueves?', 'venir el jueves'],
    ['¿Podrías unirte al comité?', 'unirte al comité'],
    ['¿Quieres que te llame?', 'quieres que te llame'],
  ])('%j is one question in the ask, in Spanish', (ask, words) => {
    expect(
      said('¿Puedo contar contigo para [the-ask]?', { language: 'es', blanks: { 'the-ask': ask } }),
    ).toBe(`¿Puedo contar contigo para ${words}?`);
  });

  it.each([
    ['If we [do-this], by then', 'do-this', 'March on the office', 'If we march on the office, by then'],
    ['If we [do-this], by then', 'do-this', 'March to city hall!', 'If we march to city hall, by then'],
    ['Come in [this-problem].', 'this-problem', 'March', 'Come in March.'],
    ['It was [this-problem].', 'this-problem', 'March 3', 'It was March 3.'],
    ['It was [this-problem].', 'this-problem', 'May, 2026', 'It was May, 2026.'],
  ])('in %j is a month or a verb: %s is %j', (script, blank, fill, expected) => {
    expect(said(script, { blanks: { [blank]: fill } })).toBe(expected);
  });

  it('has all of a long one beside it, and stands whole while it is typed', () => {
    const ask = `come along with us, ${'and bring someone '.repeat(10)}`;
    const state = conversation({ blanks: { 'the-ask': ask } });
    expect(sentenceOf(sixSteps, state, 'to [the-ask]')[1]).toMatchObject({
      words: 'come along with us…',
      whole: ask,
    });
    expect(sentenceOf(sixSteps, state, 'to [the-ask]', () => ask)[1]).toMatchObject({
      words: ask.trim(),
      whole: null,
    });
  });

  it('stands there while it is typed', () => {
    const parts = sentenceOf(sixSteps, conversation({}), 'to [the-ask]', () => 'Bring t');
    expect(parts[1]).toMatchObject({ words: 'bring t', isOpen: false });
  });
});

test.each([
  ['Can I count on you to [the-ask]?', 'Can I count on you to do this?'],
  ['Can I count on you to [smaller-ask]?', 'Can I count on you to do something smaller?'],
  ['When do you think you’ll [what-they-will-do]?', 'When do you think you’ll do it?'],
  ['You want [this-problem] to change', 'You want this problem to change'],
  ['Different. [this-is-how-we-know]…', 'Different. This is how we know…'],
])('%j reads as a sentence before anything is known', (script, expected) => {
  expect(said(script, {})).toBe(expected);
});

test('whatever is noted, some of it stands in the sentence, on one line', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (note) => {
      fc.pre(note.trim() !== '' && !note.startsWith('✦'));
      const words = said('because [their-stake]', { notes: [note] }).slice('because '.length);
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/\n/u);
    }),
  );
});

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  [
    'all where all is known',
    'Let them name it: [this-opponent]',
    { 'this-opponent': 'Harlan' },
    'Let them name it: Harlan',
  ],
  ['what stands before an open blank', 'Let them name it: [this-opponent]', {}, 'Let them name it'],
  ['nothing where it begins with one', '[this-opponent] is in our way', {}, ''],
  [
    'what is known before it',
    '[this-opponent] and [this-date], too',
    { 'this-opponent': 'Harlan' },
    'Harlan and',
  ],
])('of a sentence is known: %s', (_what, script, blanks, expected) => {
  expect(textOf(knownPart(sentenceOf(sixSteps, conversation({ blanks }), script)))).toBe(expected);
});

describe('an open blank', () => {
  const QUESTION = 'When do you think you’ll [what-they-will-do]?';

  it.each<[string, string, Known, string]>([
    ['has the words of its kin', QUESTION, { blanks: { 'the-ask': 'Come along.' } }, 'come along'],
    ['has its own where no kin is filled', QUESTION, { blanks: { 'this-problem': 'the rent' } }, 'do it'],
    [
      'has those of its kin whichever of them came first',
      'You want [this-problem] to change',
      { blanks: { 'this-change': 'the rent' } },
      'the rent',
    ],
  ])('%s', (_what, script, known, words) => {
    const parts = sentenceOf(sixSteps, conversation(known), script);
    expect(parts.find((part) => 'blank' in part)).toMatchObject({ words, isOpen: true });
  });
});
