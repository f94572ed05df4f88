import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectionCards } from '../../../../../lib/domain/campaign/objection-cards.ts';
import { offeredCards } from '../../../../../lib/domain/campaign/offered-cards.ts';
import type { Guide } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

const OURS = [
  { id: 'tried', text: ' We tried that ', answer: 'It was hard.\n\n What was missing? ' },
  { id: 'no-time', text: 'I work nights', answer: '' },
  { id: 'begun', text: ' ', answer: 'Not said yet' },
];
const cards = objectionCards(sixSteps, { objections: OURS });
const ids = (typed: string, step?: string, heard: readonly string[] = []) =>
  offeredCards(cards, { step, heard }, typed).map(({ id }) => id);

describe('the cards', () => {
  test('are the campaign’s in its words, and those of the guide that it has not', () => {
    expect(cards.slice(0, 2)).toEqual([
      {
        id: 'tried',
        text: 'We tried that',
        answer: ['It was hard.', 'What was missing?'],
        usualIn: [],
        isOfGuide: false,
      },
      {
        id: 'no-time',
        text: 'I work nights',
        answer: [],
        usualIn: ['introduction', 'the-ask'],
        isOfGuide: false,
      },
    ]);
    const others = cards.slice(2);
    expect(others.map(({ id }) => id)).not.toContain('no-time');
    expect(others).toHaveLength((sixSteps.objections?.length ?? 0) - 1);
    expect(others.every(({ isOfGuide, answer }) => isOfGuide && answer.length === 3)).toBe(true);
  });

  test('of a guide without any and no campaign are none', () => {
    const { objections: _, ...bare }: Guide = sixSteps;
    expect(objectionCards(bare, undefined)).toEqual([]);
  });
});

describe('the cards that are offered', () => {
  test.each<[string, string[]]>([
    ['job', ['the-risk']],
    ['JOB LO', ['the-risk']],
    // The word in the answer comes after the word that is said.
    ['anyway', ['get-it-anyway']],
    ['miss', ['tried']],
    ['own', ['on-my-own']],
    ['nights', ['no-time']],
    ['nothing like this', []],
  ])('for “%s”', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  test('come in the order of the step, and before it what holds them back now', () => {
    expect(ids('', 'agitation').slice(0, 3)).toEqual(['wont-work', 'on-my-own', 'nobodys-fault']);
    expect(ids('', 'agitation', ['your-group']).slice(0, 2)).toEqual(['your-group', 'wont-work']);
    expect(ids('', undefined)).toEqual(cards.map(({ id }) => id));
  });

  test('are found without accents and in any case', () => {
    const spanish = [
      { id: 'a', text: 'No tengo energía', answer: ['¿Qué te la daría?'], usualIn: [], isOfGuide: true },
    ];
    expect(offeredCards(spanish, { step: undefined, heard: [] }, 'ENERGIA')).toEqual(spanish);
  });

  test('lose none and double none while nothing is typed, and more letters never find more', () => {
    const place = fc.record({
      step: fc.constantFrom(undefined, ...sixSteps.steps.map(({ id }) => id)),
      heard: fc.subarray(cards.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(place, fc.string({ maxLength: 8 }), fc.string({ maxLength: 3 }), (where, typed, more) => {
        expect(offeredCards(cards, where, '').toSorted(byId)).toEqual(cards.toSorted(byId));
        const found = offeredCards(cards, where, typed);
        expect(new Set(found).size).toBe(found.length);
        for (const card of offeredCards(cards, where, typed + more)) expect(found).toContain(card);
      }),
    );
  });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
