import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../../lib/exchange/csv.ts';
import { peopleAsBackup, readPeople } from '../../../../lib/exchange/people-csv.ts';
import { toldOf } from '../../strings.ts';

const NOBODY = { id: '', email: '', phone: '' };

test.each([
  ['one column for names', 'Name,Phone\nRosa M.,555', [{ ...NOBODY, name: 'Rosa M.', phone: '555' }]],
  [
    'two columns, in any order and case',
    'LAST_NAME;E-Mail;first name\nM.;r@x.org;Rosa',
    [{ ...NOBODY, name: 'Rosa M.', email: 'r@x.org' }],
  ],
  [
    'tabs, a byte order mark, empty lines',
    '\uFEFFname\tother\r\n\r\nLin\tx\r\n',
    [{ ...NOBODY, name: 'Lin' }],
  ],
  [
    'line breaks and quotation marks in a cell',
    'name,email\n"Rosa ""R"" M.",x\n',
    [{ ...NOBODY, name: 'Rosa "R" M.', email: 'x' }],
  ],
  ['what nobody sees in a name', 'name\n"Rosa\r\n\tM.\u0007"', [{ ...NOBODY, name: 'Rosa M.' }]],
  ['nobody', 'name,email\n', []],
])('%s', (_, text, expected) => {
  expect(readPeople(text)).toEqual(expected);
});

test.each([
  ['no column for names', 'a,b\n1,2', 'names no column “Name”'],
  ['other columns', 'street,town\n1,2', 'its first line (street, town)'],
  ['nothing', '', 'This file is empty.'],
  ['a line without a name', 'name,email\nRosa,\n,lin@x.org', 'Line 3 of this list has no name.'],
  [
    'one after empty lines and a cell of three',
    'name,email\r\n\r\n"Rosa\r\nM.\r\n",x\r\n ,\r\n,lin@x.org',
    'Line 7 of this list has no name.',
  ],
  ['a mark that never closes', 'name,email\nAna,z\n"Rosa,x\nLin,y', 'in line 3 a quotation mark is missing'],
  ['a whole book', `name\n${'x'.repeat(600)}`, 'Line 2 of this list is too long'],
])('%s is refused', async (_, text, sentence) => {
  expect(await toldOf(() => readPeople(text))).toContain(sentence);
});

const KNOWN = [
  { id: 'rosa', name: 'Rosa M.', email: '', phone: '555', changedAt: 5 },
  { id: 'ana', name: 'Ana', email: 'ana@x.org', phone: '', changedAt: 5 },
];
const bring = (text: string) => {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new-${made}`;
  };
  return peopleAsBackup(readPeople(text), KNOWN, 9, newId).people;
};

test.each([
  [
    'who is known is filled in',
    'name,email\nROSA M.,r@x.org',
    [{ ...KNOWN[0], email: 'r@x.org', changedAt: 9 }],
  ],
  ['who is known as they are stays', 'name,phone\nRosa M.,555', [KNOWN[0]]],
  ['a number is the same however it is written', 'name,phone\nRosa M.,(5) 5-5', [KNOWN[0]]],
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
  expect(bring(text)).toEqual(expected);
});

test('our own table comes back as it was', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .filter((text) => text !== '' && !text.startsWith("'"));
  const people = fc.array(fc.record({ name: word, email: word, phone: word }), { maxLength: 8 });
  fc.assert(
    fc.property(people, (some) => {
      const held = some.map((one, index) => ({ ...one, id: `p${index}`, changedAt: 3 }));
      const table = csvOf('people', { people: held, conversations: [], followUps: [] });
      expect(peopleAsBackup(readPeople(table), held, 9, () => 'new').people).toEqual(held);
    }),
  );
});
