/** Reads a list of people, as a spreadsheet or an organization's database writes it. */
import Papa from 'papaparse';
import { foldText } from '../search/fold-text.ts';
import type { Backup, Person } from './backup.ts';
import { withoutGuard } from './csv.ts';

/** A list that cannot be read; the message is a sentence that names the line. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
}

/** Someone on a list. */
export interface Listed {
  /** The id that our own table has; '' elsewhere. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** What the columns are called, in any case, with or without anything between the letters. */
const COLUMNS: Readonly<Record<string, keyof Listed | 'first' | 'last'>> = {
  name: 'name',
  fullname: 'name',
  firstname: 'first',
  givenname: 'first',
  lastname: 'last',
  surname: 'last',
  familyname: 'last',
  email: 'email',
  emailaddress: 'email',
  phone: 'phone',
  phonenumber: 'phone',
  mobile: 'phone',
  mobilephone: 'phone',
  cellphone: 'phone',
  cell: 'phone',
  personid: 'id',
};

/** More letters than any of it has. */
const LONGEST = 500;

/** The people on a list, whose first line names its columns. Throws a `PeopleError`. */
export function readPeople(text: string): Listed[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new PeopleError(`This list is broken: line ${(broken.row ?? 0) + 1}: a quotation mark is missing.`);
  }
  const [head = [], ...rows] = data;
  const columns = head.map((title) => COLUMNS[title.toLowerCase().replaceAll(/[^a-z]/g, '')]);
  if (!columns.some((column) => column === 'name' || column === 'first' || column === 'last')) {
    throw new PeopleError(
      'This is neither a backup of Kitchen Table nor a list of people: its first line names no column “Name”.',
    );
  }
  return rows.flatMap((row, index) => listed(row, columns, index + 2));
}

function listed(row: readonly string[], columns: readonly (string | undefined)[], line: number): Listed[] {
  const cell = (column: string) => {
    const text = withoutGuard(row[columns.indexOf(column)] ?? '').trim();
    if (text.length > LONGEST)
      throw new PeopleError(`Line ${line} of this list is too long to be someone’s ${column}.`);
    return text;
  };
  const name = cell('name') || `${cell('first')} ${cell('last')}`.trim();
  const [email, phone, id] = [cell('email'), cell('phone'), cell('id')];
  if (name === '' && email === '' && phone === '') return [];
  if (name === '') throw new PeopleError(`Line ${line} of this list has no name.`);
  return [{ id, name, email, phone }];
}

/**
 * The people of a list as a backup made at an epoch time (ms), to be brought in like one. Someone of the same id is the
 * same person, and of the same name where nothing speaks against it: what the list knows more is added, nobody is
 * there twice. `newId` makes an id for a new person.
 */
export function peopleAsBackup(
  list: readonly Listed[],
  known: readonly Person[],
  exportedAt: number,
  newId: () => string,
): Backup {
  const people = new Map<string, Person>();
  const all = new Map(known.map((person) => [person.id, person]));
  const byName = Map.groupBy(known, ({ name }) => foldText(name));
  for (const one of list) {
    const name = foldText(one.name);
    const same = all.get(one.id) ?? byName.get(name)?.find((person) => agree(person, one));
    const merged: Person = {
      id: same?.id ?? newId(),
      name: same?.name ?? one.name,
      email: same?.email || one.email,
      phone: same?.phone || one.phone,
      changedAt: same?.changedAt ?? exportedAt,
    };
    const isChanged = same === undefined || same.email !== merged.email || same.phone !== merged.phone;
    const person = isChanged ? { ...merged, changedAt: exportedAt } : merged;
    people.set(person.id, person);
    all.set(person.id, person);
    byName.set(name, [...(byName.get(name) ?? []).filter(({ id }) => id !== person.id), person]);
  }
  return { exportedAt, conversations: [], people: [...people.values()], followUps: [] };
}

/** Whether nothing that is known of both speaks against their being the same. */
function agree(person: Person, one: Listed): boolean {
  return (['email', 'phone'] as const).every(
    (way) => person[way] === '' || one[way] === '' || person[way].toLowerCase() === one[way].toLowerCase(),
  );
}
