import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../../lib/domain/practice/acts.ts';
import { parsePerson } from '../../../../../lib/domain/practice/parse-person.ts';
import { PEOPLE as ENGLISH } from '../../../../../lib/domain/practice/people/in-english.ts';
import { PEOPLE as SPANISH } from '../../../../../lib/domain/practice/people/in-spanish.ts';
import type { PracticePerson } from '../../../../../lib/domain/practice/person.ts';
import { rehearse } from '../../../../../lib/domain/practice/rehearse.ts';
import { anyActs, script } from './some-acts.ts';

const answered = (person: PracticePerson, acts: readonly Act[], seed = 'seed') =>
  rehearse(person, seed, acts, Number.MAX_SAFE_INTEGER).turns.at(-1)?.state.answer;

/** The method from wherever a practice has come: back to the stake, and each step until nothing more comes; then the ask. */
function byTheMethod(before: readonly Act[]): Act[] {
  const ask = [
    'question',
    'question',
    'question',
    'question',
    'question',
    'question',
    'question',
    'question',
  ] as const;
  const through = (['stake', 'blame', 'plan', 'ask'] as const).flatMap((role) => [
    ['enter', { role }] as const,
    ...ask.map((kind) => [kind] as const),
    ...(role === 'plan' ? ask.map((kind) => [kind] as const) : []),
  ]);
  const shift = (before.at(-1)?.at ?? 0) + 60_000;
  return [...before, ...script([...through, ['ask']]).map((act) => ({ ...act, at: act.at + shift }))];
}

describe.each([...ENGLISH, ...SPANISH].map((person) => [person.id, person.language, person] as const))(
  '%s (%s)',
  (_id, _language, person) => {
    it('is of the form that people are written in', () => {
      expect(parsePerson(JSON.parse(JSON.stringify(person)))).toEqual(person);
    });

    it('comes to a clear yes, or an honest no, from wherever the practice has come', () => {
      fc.assert(
        fc.property(anyActs, fc.string(), (acts, seed) => {
          const answer = answered(person, byTheMethod(acts), seed);
          expect(person.staysNo ? ['no'] : ['yes', 'smaller-yes']).toContain(answer);
        }),
      );
    });

    it('answers whatever is done', () => {
      fc.assert(
        fc.property(anyActs, (acts) => {
          const { turns } = rehearse(person, 'seed', acts, 0);
          for (const act of acts) {
            const at = turns.findIndex((turn) => turn.act === act);
            const [before, after] = [turns[at - 1], turns[at]];
            expect(after?.says).toMatch(/\p{L}/u);
            expect([before?.says, before?.state]).not.toEqual([after?.says, after?.state]);
          }
        }),
      );
    });

    it('says the same to the same acts with the same seed', () => {
      fc.assert(
        fc.property(anyActs, fc.string(), (acts, seed) => {
          expect(rehearse(person, seed, acts, 99_000)).toEqual(rehearse(person, seed, acts, 99_000));
        }),
      );
    });

    it('says what was done before in the same way, whatever comes after', () => {
      fc.assert(
        fc.property(anyActs, (acts) => {
          const half = acts.slice(0, acts.length / 2);
          const first = rehearse(person, 's', half, half.at(-1)?.at ?? 0).turns;
          expect(
            rehearse(person, 's', acts, 1e6)
              .turns.slice(0, first.length)
              .map(({ says }) => says)
              .slice(1),
          ).toEqual(first.map(({ says }) => says).slice(1));
        }),
      );
    });

    it('gives a polite maybe to an ask that is rushed, and takes the way out of a silence that is broken', () => {
      const rushed = script([['enter', { role: 'introduction' }], ['enter', { role: 'ask' }], ['ask']]);
      expect(answered(person, rushed)).toBe('maybe');
      const heard = byTheMethod([]);
      const spoken = [
        ...heard,
        { kind: 'note' as const, role: 'ask' as const, at: (heard.at(-1)?.at ?? 0) + 1000 },
      ];
      expect(answered(person, spoken)).toBe('maybe');
    });

    it('says what they make of the plan, and not who is responsible, when asked once more about the plan', () => {
      const asked = byTheMethod([]).filter(({ role }) => role !== 'ask');
      const last = rehearse(person, 'seed', asked, 1e9).turns.at(-1);
      expect(last?.act).toMatchObject({ kind: 'question', role: 'plan' });
      expect(person.plan.at(-1)).toContain(last?.says);
    });

    it('says other words to another seed', () => {
      const acts = byTheMethod([]);
      const says = (seed: string) => rehearse(person, seed, acts, 1e9).turns.map((turn) => turn.says);
      expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => says(seed).join())).size).toBeGreaterThan(1);
    });
  },
);

it.each(
  [...ENGLISH, ...SPANISH]
    .filter(({ fears, storyInAnyOrder }) => fears.length > 1 || storyInAnyOrder)
    .map((person) => [person.id, person.language, person] as const),
)(
  '%s (%s) says the same in another order to another seed, and all of it to each',
  (_id, _language, person) => {
    const SEEDS = Array.from({ length: 12 }, (_, at) => `seed ${at}`);
    const pieces = [...person.story, ...person.fears.map(({ says }) => says)];
    const orders = SEEDS.map((seed) => {
      const { turns } = rehearse(person, seed, byTheMethod([]), 1e9);
      const found = turns.map(({ says }) =>
        pieces.findIndex((wordings) => (wordings as readonly string[]).includes(says)),
      );
      return [...new Set(found.filter((place) => place !== -1))];
    });
    for (const order of orders) {
      expect(order.toSorted()).toEqual(pieces.map((_, at) => at));
      // Where the story leads comes last of it, whatever the seed.
      expect(order[person.story.length - 1]).toBe(person.story.length - 1);
    }
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  },
);

it('has the same people in each language, who carry as much', () => {
  const shape = ({ id, story, storyInAnyOrder, blame, plan, fears, lines }: PracticePerson) => ({
    id,
    storyInAnyOrder,
    told: [story, blame, plan].map(({ length }) => length),
    fears: fears.map(({ cards }) => cards),
    lines: Object.entries(lines).map(([key, wordings]) => [key, wordings.length]),
  });
  expect(SPANISH.map(shape)).toEqual(ENGLISH.map(shape));
});
