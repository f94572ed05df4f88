/** Lists as the field's programs write them: the table of what each must give stands in `tests/fixtures/cases`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listTextOf } from '../../../../../lib/domain/file-reading/decode-text.ts';
import { csvOf } from '../../../../../lib/domain/import-export/csv.ts';
import { readPeople } from '../../../../../lib/domain/import-export/people-list.ts';
import { MOST_ROWS } from '../../../../../lib/domain/import-export/people-table.ts';
import { formatMessage } from '../../../../../lib/i18n/message-descriptor.ts';
import { english } from '../../../strings.ts';

const folder = new URL('../../../../fixtures/cases/people/', import.meta.url);
const textIn = (file: string) => listTextOf(readFileSync(new URL(file, folder)));

interface Expected {
  readonly people?: readonly {
    readonly name: string;
    readonly emails?: readonly string[];
    readonly phones?: readonly string[];
    readonly notes?: string;
    readonly warned?: string;
  }[];
  readonly guessed?: Readonly<Record<string, string>>;
  readonly refused?: string;
}

const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Expected
>;
const cases = Object.entries(expected);
const listsOf = <Key extends keyof Expected>(key: Key) =>
  cases.flatMap(([name, one]) => {
    const value = one[key];
    return value === undefined ? [] : [[name, value] as const];
  });

describe('a list of the field’s programs', () => {
  it('is here for each that is expected, and the other way round', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(files.map((file) => file.replace('.csv', '')).sort()).toEqual(cases.map(([name]) => name).sort());
  });

  it.each(listsOf('people'))('%s gives everyone on it', (name, people) => {
    const read = readPeople(textIn(`${name}.csv`));
    expect(read.people.map(({ name: called }) => called)).toEqual(people.map(({ name: called }) => called));
    for (const [at, { emails, phones, notes }] of people.entries()) {
      const one = read.people[at];
      if (emails) expect(one?.emails).toEqual(emails);
      if (phones) expect(one?.phones).toEqual(phones);
      if (notes) expect(one?.notes).toBe(notes);
    }
    const warnings = people.flatMap(({ warned }) => warned ?? []);
    const left = read.leftOut.map(({ why }) => formatMessage(why, english).toLowerCase());
    for (const warning of warnings)
      expect(left.some((one) => one.includes(warning.split(': ').at(-1)?.toLowerCase() ?? '?'))).toBe(true);
  });

  it.each(listsOf('guessed'))('%s has its columns guessed', (name, guessed) => {
    const { columns } = readPeople(textIn(`${name}.csv`));
    const titleOf = (kind: string) => columns.titles[columns.kinds.indexOf(kind as 'name')];
    expect(Object.fromEntries(Object.keys(guessed).map((kind) => [kind, titleOf(kind)]))).toEqual(guessed);
  });

  it.each(listsOf('refused'))('%s is refused', (name) => {
    expect(() => readPeople(textIn(`${name}.csv`))).toThrow('people_vcard');
  });

  it.each(cases.filter(([, { refused }]) => refused === undefined))(
    'of %s every word is brought in, or named as left out with its line',
    (name) => {
      const { columns, people, leftOut } = readPeople(textIn(`${name}.csv`));
      for (const { cells, line } of columns.rows) {
        const one = people.find((person) => person.line === line);
        const here = [
          ...(one === undefined ? [] : [one.name, ...one.emails, ...one.phones, one.notes]),
          ...leftOut.filter((left) => left.line === line).map(({ why }) => formatMessage(why, english)),
        ].join(' ');
        const words = cells.flatMap((cell) => cell.match(/[\p{L}\p{N}@.]+/gu) ?? []);
        expect(words.filter((word) => !here.includes(word))).toEqual([]);
      }
    },
  );
});

describe('a list', () => {
  it('is read by the columns that a person chose', () => {
    const text = 'A,B,C\nRosa,x,555\n';
    expect(readPeople(text).people).toEqual([]);
    const { people } = readPeople(text, ['name', 'none', 'phone']);
    expect(people).toMatchObject([{ name: 'Rosa', phones: ['555'], line: 2 }]);
  });

  it.each(['- brings bread\n- has a key', '=1+1', 'calls on Sundays'])(
    'of our own people brings back what is noted about them as it was: %j',
    (notes) => {
      const person = { id: 'p', name: 'Rosa Miller', email: '', phone: '', changedAt: 0, notes };
      const table = csvOf('people', { people: [person], conversations: [], followUps: [] });
      expect(readPeople(table).people).toMatchObject([{ id: 'p', name: 'Rosa Miller', notes }]);
    },
  );

  it.each([
    ['of earlier versions, with the stake under “Notes”', 'Name,Notes,Person ID'],
    ['of the notes of conversations', 'Name,Stake,Notes,Conversation ID,Person ID'],
  ])('of our own tables %s is not taken for notes about people', (_which, titles) => {
    const row = titles.replace('Name', 'Rosa').replace('Notes', 'the rent');
    expect(readPeople(`${titles}\n${row}\n`).people).toMatchObject([{ name: 'Rosa', notes: '' }]);
  });

  it('goes on after a row that cannot be used', () => {
    const long = 'x'.repeat(501);
    const { people, leftOut } = readPeople(`Name,Email,Notes\n${long},,\n,,just a note\nRosa,r@x.example,\n`);
    expect(people.map(({ name }) => name)).toEqual(['Rosa']);
    expect(leftOut.map(({ line, why }) => [line, why.key])).toEqual([
      [2, 'people_left_long'],
      [3, 'people_left_nameless'],
    ]);
  });

  it('of a million rows is refused at once with their number', () => {
    const text = `Name\n${'Rosa\n'.repeat(1_000_000)}`;
    expect(() => readPeople(text)).toThrow(`people_too_many 1000001 ${MOST_ROWS}`);
  });

  it('of one line more than may be is refused', () => {
    const lines = (count: number) => 'Rosa\n'.repeat(count);
    expect(() => readPeople(`Name\n${lines(MOST_ROWS)}`)).toThrow('people_too_many');
    expect(readPeople(`Name\n${lines(MOST_ROWS - 1)}`).people).toHaveLength(MOST_ROWS - 1);
  });

  it.each([
    ['is read as it stands', 'Rosa,r@x.example\n'],
    ['has to be mended', '"Rosie" Miller,r@x.example\n'],
  ])('that is long %s says all along how much of it is read, and never goes back', (_how, row) => {
    const heard: number[] = [];
    readPeople(`Name,Email\n${row.repeat(20_000)}`, null, (done) => heard.push(done));
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    // Taking the table apart is a fifth of it: neither that nor the rest goes by in silence.
    expect(heard.filter((done) => done < 0.2).length).toBeGreaterThan(10);
    expect(heard.filter((done) => done > 0.2 && done < 1).length).toBeGreaterThan(10);
  });

  it.each(['Acme, Inc.', 'Rosa Miller', 'Miller, Rosa, Dr.'])('leaves the order of “%s”', (name) => {
    expect(readPeople(`Name,Phone\n"${name}",1\n`).people[0]?.name).toBe(name);
  });
});
