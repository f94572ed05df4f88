import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../../../lib/domain/import-export/csv.ts';
import { readPeople } from '../../../../../lib/domain/import-export/people-list.ts';
import { matchPeople } from '../../../../../lib/domain/person/match-people.ts';
import { countryOf, phoneKeys } from '../../../../../lib/domain/person/phone-keys.ts';
import { toldOf } from '../../../strings.ts';

const NOBODY = { id: '', emails: [], phones: [], otherWays: [], pronouns: '', tags: [], notes: '' };

test.each([
  [
    'one column for names',
    'Name,Phone\nRosa M.,555',
    [{ ...NOBODY, line: 2, name: 'Rosa M.', phones: ['555'] }],
  ],
  [
    'two columns, in any order and case',
    'LAST_NAME;E-Mail;first name\nM.;r@x.org;Rosa',
    [{ ...NOBODY, line: 2, name: 'Rosa M.', emails: ['r@x.org'] }],
  ],
  [
    'tabs, a byte order mark, empty lines',
    '\uFEFFname\tother\r\n\r\nLin\tx\r\n',
    [{ ...NOBODY, line: 3, name: 'Lin' }],
  ],
  [
    'line breaks and quotation marks in a cell',
    'name,email\n"Rosa ""R"" M.",x\n',
    [{ ...NOBODY, line: 2, name: 'Rosa "R" M.', emails: ['x'] }],
  ],
  ['what nobody sees in a name', 'name\n"Rosa\r\n\tM.\u0007"', [{ ...NOBODY, line: 2, name: 'Rosa M.' }]],
  ['nobody', 'name,email\n', []],
])('%s', (_, text, expected) => {
  expect(readPeople(text).people).toEqual(expected);
});

test.each([
  ['one column of something', 'a\n1', 'Its titles (a)'],
  ['nothing', '', 'This file is empty.'],
  [
    'a mark that never closes',
    'name,email\nAna,z\n"Rosa,x\nLin,y',
    'Line 3 of this list is missing a quotation mark.',
  ],
])('%s is refused', async (_, text, sentence) => {
  expect(await toldOf(() => readPeople(text))).toContain(sentence);
});

const KNOWN = [
  { id: 'rosa', name: 'Rosa M.', email: '', phone: '555', changedAt: 5 },
  { id: 'ana', name: 'Ana', email: 'ana@x.org', phone: '', changedAt: 5 },
  { id: 'lupe', name: 'Lupe Ruiz', email: '', phone: '(212) 555-0100', changedAt: 5 },
  { id: 'jose', name: "José O'Neil-Núñez", email: '', phone: '', changedAt: 5 },
];
const bring = (text: string, same: readonly number[] = []) => {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new-${made}`;
  };
  const { backup, maybeSame } = matchPeople(readPeople(text).people, {
    known: KNOWN,
    now: 9,
    newId,
    phoneKey: phoneKeys(countryOf('en-US')),
    same: new Set(same),
  });
  return { people: backup.people, asked: maybeSame.map(({ line, known }) => [line, known.name]) };
};

test.each([
  [
    'who is known is filled in',
    'name,email\nROSA M.,r@x.org',
    [{ ...KNOWN[0], email: 'r@x.org', changedAt: 9 }],
  ],
  ['who is known as they are stays', 'name,phone\nRosa M.,555', [KNOWN[0]]],
  ['a number is the same however it is written', 'name,phone\nRosa M.,(5) 5-5', [KNOWN[0]]],
  ['the same with its country', 'name,phone\nLupe Ruiz,+1 212.555.0100', [KNOWN[2]]],
  [
    'a name is the same with other marks',
    'name,email\n"Jose  O’Neil Nunez",j@x.org',
    [{ ...KNOWN[3], email: 'j@x.org', changedAt: 9 }],
  ],
  [
    'another address of the same person is added',
    'name,email,email 2,notes\nAna,ANA@x.org,a2@x.org,met at the door',
    [{ ...KNOWN[1], moreEmails: ['a2@x.org'], notes: 'met at the door', changedAt: 9 }],
  ],
  [
    'pronouns, tags and other ways are added',
    'name,email,pronouns,tags,Signal,Other Contact\nAna,ana@x.org,she/her,"tenant, Leader",@ana,12 Elm St; WhatsApp 5',
    [
      {
        ...KNOWN[1],
        otherWays: ['Signal: @ana', '12 Elm St', 'WhatsApp 5'],
        tags: ['tenant', 'Leader'],
        pronouns: 'she/her',
        changedAt: 9,
      },
    ],
  ],
  [
    'another with the same name is another',
    'name,email\nAna,other@x.org',
    [{ id: 'new-1', name: 'Ana', email: 'other@x.org', phone: '', changedAt: 9 }],
  ],
  [
    'who is on the list twice is there once',
    'name,phone,email\nLin,1,\nLin,,l@x.org',
    [{ id: 'new-1', name: 'Lin', email: 'l@x.org', phone: '1', changedAt: 9 }],
  ],
])('%s', (_, text, expected) => {
  expect(bring(text).people).toEqual(expected);
});

test.each([
  ['of the same name with another address', 'name,email\nAna,other@x.org', 'Ana'],
  ['of another name with the same number', 'name,phone\nGuadalupe Ruiz,2125550100', 'Lupe Ruiz'],
])('someone %s is asked about, and is someone else until it is answered', (_, text, name) => {
  const { people, asked } = bring(text);
  expect(asked).toEqual([[2, name]]);
  expect(people.map(({ id }) => id)).toEqual(['new-1']);
  const answered = bring(text, [2]);
  expect(answered.people.map(({ id, name: called }) => [id, called])).toEqual([
    [KNOWN.find((one) => one.name === name)?.id, name],
  ]);
});

test.each([
  ['(212) 555-0100', '+1 212 555 0100', 'en-US'],
  ['12125550100', '212-555-0100', 'en'],
  ['06 12 34 56 78', '+33612345678', 'fr-FR'],
  ['0170/1234567', '0049 170 1234567', 'de-DE'],
])('%s is %s in %s', (one, other, locale) => {
  const key = phoneKeys(countryOf(locale));
  expect(key(one)).toBe(key(other));
});

test('says how far it is, person by person', () => {
  const heard: number[] = [];
  const list = Array.from({ length: 2_500 }, (_, line) => ({ ...NOBODY, name: `Ana ${line}`, line }));
  let made = 0;
  matchPeople(list, {
    ...{
      known: [],
      now: 9,
      newId: () => `new-${made++}`,
      phoneKey: phoneKeys('US'),
      same: new Set<number>(),
    },
    progress: (done) => heard.push(done),
  });
  expect(heard).toEqual([0, 0.4, 0.8]);
});

test('our own table comes back as it was', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .filter((text) => text !== '' && !text.startsWith("'"));
  const phoneKey = phoneKeys('US');
  const people = fc.array(fc.record({ name: word, email: word, phone: word }), { maxLength: 8 });
  fc.assert(
    fc.property(people, (some) => {
      const held = some.map((one, index) => ({ ...one, id: `p${index}`, changedAt: 3 }));
      const table = csvOf('people', { people: held, conversations: [], followUps: [] });
      const matching = { known: held, now: 9, newId: () => 'new', phoneKey, same: new Set<number>() };
      expect(matchPeople(readPeople(table).people, matching).backup.people).toEqual(held);
    }),
  );
});
