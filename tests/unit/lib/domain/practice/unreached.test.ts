import { describe, expect, it } from 'vitest';
import { dana } from '../../../../../lib/domain/practice/people/dana.ts';
import { PEOPLE as ENGLISH } from '../../../../../lib/domain/practice/people/in-english.ts';
import { PEOPLE as SPANISH } from '../../../../../lib/domain/practice/people/in-spanish.ts';
import type { PracticePerson, Wordings } from '../../../../../lib/domain/practice/person.ts';
import { unreachedIn } from '../../../../../lib/domain/practice/unreached.ts';

const [hardNo] = ENGLISH.filter(({ staysNo }) => staysNo) as [PracticePerson];
const QUESTION = ['swings', 'question'];
const MORE = ['swings', 'more'];
const EASILY_HURT = { question: -1, more: -1, yellow: -1, 'say-back': -1, green: -1, back: 0, advise: -3 };

describe('what the method does not come to with somebody', () => {
  it.each([...ENGLISH, ...SPANISH].map((person) => [person.id, person.language, person] as const))(
    'is nothing with %s (%s)',
    (_id, _language, person) => expect(unreachedIn(person)).toBeNull(),
  );

  it.each([
    ['one kind of question hurts, and another does not', { question: -3 }, null],
    ['a question hurts less than listening warms', { question: -2 }, null],
    [
      'advice and a word into the silence hurt: they are no part of the method',
      { advise: -3, broken: -3 },
      null,
    ],
    ['the ask hurts them who were warmed before it', { ask: -3 }, null],
    ['every question hurts more than listening warms', { question: -3, more: -3 }, [QUESTION, MORE]],
    ['all that is asked and heard hurts', EASILY_HURT, 'swings'],
  ] as const)('%s', (_when, swings, because) => {
    const unreached = unreachedIn({ ...dana, swings });
    if (because === null) expect(unreached).toBeNull();
    else if (because === 'swings') expect(unreached?.because).not.toContainEqual(['swings', 'advise']);
    else expect(unreached).toEqual({ place: ['story', 1], because, isAnyEnough: true });
  });

  it('is the no of somebody whose no stays one', () => {
    expect(unreachedIn({ ...hardNo, swings: { question: -3, more: -3 } })?.place).toEqual(['story', 0]);
  });
});

it('is found for the longest of people, too', () => {
  const pieces = Array.from({ length: 20 }, (): Wordings => ['Something.']) as [Wordings, ...Wordings[]];
  const fears = pieces.map((says) => ({ cards: ['the-risk'], says, eased: says }));
  const longest = { ...dana, story: pieces, blame: pieces, plan: pieces, fears };
  expect(unreachedIn(longest)).toBeNull();
});
