import { describe, expect, it } from 'vitest';
import { hasAsk } from '../../../../../lib/domain/guide/find.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type { Act } from '../../../../../lib/domain/practice/acts.ts';
import { cardsOf, INFLUENCES, type Influence } from '../../../../../lib/domain/practice/cards.ts';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import { elena } from '../../../../../lib/domain/practice/people/elena.ts';
import { PEOPLE as ENGLISH } from '../../../../../lib/domain/practice/people/in-english.ts';
import { PEOPLE as SPANISH } from '../../../../../lib/domain/practice/people/in-spanish.ts';
import { marcus } from '../../../../../lib/domain/practice/people/marcus.ts';
import type { PracticePerson } from '../../../../../lib/domain/practice/person.ts';
import { beginning, type PersonState } from '../../../../../lib/domain/practice/person-state.ts';
import { respond } from '../../../../../lib/domain/practice/respond.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

const guides = [...(await loadAllShipped('en')), ...(await loadAllShipped('es'))];

describe.each(guides.map((guide) => [guide.id, guide.language, guide] as const))(
  '%s (%s)',
  (_id, _language, guide) => {
    const { organizer, observer, person } = cardsOf(guide, dana);

    it('has its steps on both cards, in their order', () => {
      const names = guide.steps.map(({ name }) => name);
      expect(organizer.map(({ name }) => name)).toEqual(names);
      expect(observer.map(({ name }) => name)).toEqual(names);
      expect(organizer.map(({ number }) => number)).toEqual(guide.steps.map((_, at) => at + 1));
    });

    it('has all that is to be said and asked, and no blank by its id', () => {
      for (const [at, step] of guide.steps.entries()) {
        expect(organizer[at]?.questions).toHaveLength(step.questions.length + step.followUpQuestions.length);
        expect(organizer[at]?.says).toHaveLength(step.scripts.length + (step.sayBack ? 1 : 0));
      }
      const words = JSON.stringify(organizer);
      for (const { id } of guide.blanks) expect(words).not.toContain(`[${id}]`);
    });

    it('has every sign of both lights', () => {
      for (const [at, { green, yellow }] of guide.steps.entries()) {
        const ofLight = (light: string) =>
          observer[at]?.signs.filter((sign) => sign.light === light).map(({ words }) => words);
        expect(ofLight('green')).toEqual(green?.signs ?? []);
        expect(ofLight('yellow')).toEqual(yellow.flatMap(({ signs }) => signs));
      }
    });

    it('says nothing twice on the observer’s sheet of a step', () => {
      for (const { watchFor, signs } of observer) {
        const all = [...watchFor, ...signs.map(({ words }) => words)];
        expect(new Set(all).size).toBe(all.length);
      }
    });

    it('says how the person answers where something is asked', () => {
      expect(person.answers !== null).toBe(hasAsk(guide));
      expect(person.cools.includes('broken')).toBe(hasAsk(guide));
    });
  },
);

describe('the ask of the six steps', () => {
  const { organizer, observer } = cardsOf(sixSteps, dana);
  const ask = organizer[4];

  it('stands with its blanks by their names, its silence apart, and the smaller ask', () => {
    expect(ask?.isAsk).toBe(true);
    expect(ask?.says.map(({ words }) => words)).toContain('Can I count on you to [THE ASK]?');
    expect(ask?.silence).toBe('Don’t say anything until they answer.');
    expect(ask?.youDo).not.toContain(ask?.silence);
    expect(ask?.smallerAsk).toMatch(/^Can I count on you to \[/);
  });

  it('has on the observer’s sheet which answer a sign stands for', () => {
    expect(observer[4]?.signs.map(({ light, answer }) => [light, answer])).toEqual([
      ['green', 'yes'],
      ['yellow', 'unsure'],
      ['yellow', 'no'],
    ]);
  });
});

/** What is done for each, and to whom: in a state in which it can move them. */
const DONE: Readonly<
  Record<Influence, { readonly act: Partial<Act>; readonly state?: Partial<PersonState> }>
> = {
  question: { act: { kind: 'question' }, state: { warmth: -1 } },
  'say-back': { act: { kind: 'say-back' } },
  yellow: { act: { kind: 'yellow' } },
  back: { act: { kind: 'enter', role: 'stake' }, state: { role: 'plan' } },
  objection: { act: { kind: 'objection' }, state: { isFearSaid: true } },
  smaller: { act: { kind: 'smaller' } },
  green: { act: { kind: 'green' } },
  note: { act: { kind: 'note' } },
  tell: { act: { kind: 'tell' } },
  advise: { act: { kind: 'advise' } },
  rushed: { act: { kind: 'enter', role: 'plan' } },
  broken: { act: { kind: 'end' }, state: { askedAt: 1 } },
};

function moved(person: PracticePerson, by: Influence): number {
  const { act, state } = DONE[by];
  const before = { ...beginning(person), role: 'stake' as const, story: 1, warmth: 0, ...state };
  const about = person.fears[0]?.cards[0] ?? '';
  const done: Act = { kind: 'note', role: before.role, at: 2, about, ...act };
  return respond(person, before, done).state.warmth - before.warmth;
}

describe.each([...ENGLISH, ...SPANISH].map((person) => [person.id, person.language, person] as const))(
  'the card of %s (%s)',
  (_id, _language, person) => {
    const card = cardsOf(sixSteps, person).person;

    it.each(INFLUENCES)('says of "%s" what the practice call does', (by) => {
      if (by === 'objection' && person.fears.length === 0) return;
      const said = card.warms.includes(by) ? 1 : card.cools.includes(by) ? -1 : 0;
      expect(Math.sign(moved(person, by))).toBe(said);
    });

    it('has what they say at each answer that they may give', () => {
      expect(card.answers?.no === null).toBe(person.staysNo !== true);
      expect(card.answers?.yes === null).toBe(person.staysNo === true);
      expect(card.answers?.thinks).toBe(person.thinks);
    });
  },
);

it('puts what moves somebody most first', () => {
  const { warms, cools } = cardsOf(sixSteps, marcus).person;
  expect(warms[0]).toBe('yellow');
  expect(cools[0]).toBe('broken');
});

it('says nothing of what leaves somebody as they are', () => {
  const { warms, cools } = cardsOf(sixSteps, elena).person;
  expect([...warms, ...cools]).not.toContain('smaller');
});
