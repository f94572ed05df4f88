/** What was noted about somebody, as it is said to them: right, or not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSecondPerson } from '../../../../../lib/domain/second-person/second-person.ts';

describe.each([
  ['en-US', 'Her son has asthma', 'your son has asthma'],
  ['en', 'her son has asthma.', 'your son has asthma.'],
  ['en', 'His son has asthma', 'your son has asthma'],
  ['en', 'Their kids are in the cold', 'your kids are in the cold'],
  ['en', 'Because her rent went up twice', 'because your rent went up twice'],
  ['en', 'Her rent went up and she can’t pay it', 'your rent went up and you can’t pay it'],
  ['en', 'Her son has asthma and she works nights', 'your son has asthma and you work nights'],
  ['en', 'Her rent and her kids worry her', 'your rent and your kids worry you'],
  ['en', 'Her hours changed, and that’s hard for her', 'your hours changed, and that’s hard for you'],
  ['en', 'Her knees hurt her', 'your knees hurt you'],
  ['en', 'She works nights', 'you work nights'],
  ['en', 'She has two kids', 'you have two kids'],
  ['en', 'She hasn’t slept in weeks', 'you haven’t slept in weeks'],
  ['en', 'She doesn’t feel safe', 'you don’t feel safe'],
  ['en', "She doesn't feel safe", "you don't feel safe"],
  ['en', 'He is alone with his kids', 'you are alone with your kids'],
  ['en', 'He’s worried about his job', 'you’re worried about your job'],
  ['en', 'She’s been sick all winter', 'you’ve been sick all winter'],
  ['en', 'She’ll lose her home', 'you’ll lose your home'],
  ['en', 'She’d like to stay', 'you’d like to stay'],
  ['en', 'She lost her job', 'you lost your job'],
  ['en', 'She still carries it up herself', 'you still carry it up yourself'],
  ['en', 'She always watches the door', 'you always watch the door'],
  ['en', 'He goes to school at night', 'you go to school at night'],
  ['en', 'Her constructor toString', 'your constructor toString'],
  ['en', 'He lies awake', 'you lie awake'],
  ['en', 'He stays home', 'you stay home'],
  ['en', 'He worries a lot', 'you worry a lot'],
  ['en', 'She loses sleep over it', 'you lose sleep over it'],
  ['en', 'She wants her kids to be safe', 'you want your kids to be safe'],
  ['es', 'Su hijo tiene asma', 'tu hijo tiene asma'],
  ['es-MX', 'Sus hijos no pueden dormir.', 'tus hijos no pueden dormir.'],
  ['es', 'Su mamá y sus hijos viven con frío', 'tu mamá y tus hijos viven con frío'],
  ['es', 'Su hija se enferma en la noche', 'tu hija se enferma en la noche'],
  ['es', 'Ella tiene asma', 'tienes asma'],
  ['es', 'Ella no puede dormir', 'no puedes dormir'],
  ['es', 'Él se siente solo', 'te sientes solo'],
  ['es', 'Ella está enferma', 'estás enferma'],
  ['es', 'Ella perdió su trabajo', 'perdiste tu trabajo'],
  ['es', 'Él dejó su país', 'dejaste tu país'],
  ['es', 'Ella cuida a su mamá', 'cuidas a tu mamá'],
  ['es', 'Ella trabajaba en el hospital', 'trabajabas en el hospital'],
] as const)('%s: %s', (language, noted, said) => {
  test('is said to them', () => expect(inSecondPerson(noted, language, '')).toBe(said));
  test('and has nothing more to be said otherwise', () => {
    expect(inSecondPerson(said, language, '')).toBeNull();
  });
});

test.each([
  // Said to them already, or about nobody.
  ['en', ''],
  ['en', 'Your son has asthma'],
  ['en', 'I work nights'],
  ['en', 'The mold in the bedroom'],
  ['en', 'Heated homes'],
  // Somebody else, or who knows who.
  ['en', 'Maria lost her job'],
  ['en', 'Rosa’s son has asthma'],
  ['en', 'Her sister lost her job'],
  ['en', 'Her mother is sick and she can’t work'],
  ['en', 'Her son says he can’t breathe'],
  ['en', 'Her mother and her kids live here'],
  ['en', 'Her landlord ignores her'],
  ['en', 'His boss told him to wait'],
  ['en', 'His aunt Rosa is ill and he pays for it'],
  ['en', 'Her friend Kim says she is next'],
  ['en', 'They raised the rent'],
  ['en', 'Their kids say they are cold'],
  ['en', 'She heard that they cut his hours'],
  ['en', 'She drives her to school'],
  ['en', 'He takes care of him'],
  ['en', 'wants her kids to be safe'],
  ['en', 'Him and his brother'],
  // A form that is not sure.
  ['en', 'She works nights and has two kids'],
  ['en', 'She cleans, cooks and drives'],
  ['en', 'She put it off'],
  ['en', 'She’s lost everything'],
  ['en', 'Her job makes her sick'],
  ['en', 'The home is hers'],
  ['en', 'Her'],
  ['en', 'She'],
  ['en', 'Why does she pay'],
  ['en', 'Her, too'],
  ['es', ''],
  ['es', 'Tu hijo tiene asma'],
  ['es', 'El moho en el cuarto'],
  ['es', 'Perdió su trabajo'],
  ['es', 'El dueño subió su renta'],
  ['es', 'Su renta subió y no puede pagar'],
  ['es', 'Su hijo tiene asma, no puede dormir'],
  ['es', 'Su hijo perdió su trabajo'],
  ['es', 'Su jefe la despidió'],
  ['es', 'Su casero le sube la renta'],
  ['es', 'Su hija quiere verla'],
  ['es', 'Su mamá dice que trabaja mucho'],
  ['es', 'Su familia y ella'],
  ['es', 'Ella quiere irse'],
  ['es', 'Ella pidió ayuda'],
  ['es', 'Ella trabaja y estudia'],
  ['es', 'Ella le da todo'],
  ['es', 'Ellas trabajan'],
  ['es', 'El trabajo la cansa'],
  ['es', 'Ella'],
  ['es', 'Su'],
  // A language without a rule.
  ['fr', 'Son fils a de l’asthme'],
  ['', 'Her son has asthma'],
])('%s: nothing is offered for “%s”', (language, noted) => {
  expect(inSecondPerson(noted, language, '')).toBeNull();
});

test.each([
  ['en', 'Her son has asthma', 'she/her', true],
  ['en', 'His son has asthma', 'She/Her', false],
  ['en', 'He works nights', 'she/they', false],
  ['en', 'They work nights', 'they/them', true],
  ['en', 'They’re alone with it', 'she/they', true],
  ['en', 'Their son has asthma', 'he/him', false],
  ['en', 'Her son has asthma', 'ask', true],
  ['es', 'Ella tiene asma', 'ella', true],
  ['es', 'Ella tiene asma', 'she/her', true],
  ['es', 'Ella tiene asma', 'él', false],
  ['es', 'Su hijo tiene asma', 'él', true],
])('%s: “%s” about someone whose pronouns are %s: %s', (language, noted, pronouns, isOffered) => {
  expect(inSecondPerson(noted, language, pronouns) !== null).toBe(isOffered);
});

test('whatever was noted, what is offered speaks of nobody in the third person', () => {
  const word = fc.constantFrom(
    ...[
      'she',
      'her',
      'he',
      'his',
      'him',
      'they',
      'their',
      'them',
      'Her',
      'son',
      'works',
      'has',
      'and',
      'to',
      'the',
      ',',
    ],
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const said = inSecondPerson(words.join(' '), 'en', '');
      expect(said ?? '').not.toMatch(/\b(?:she|her|he|his|him|they|their|them)\b/iu);
    }),
  );
});
