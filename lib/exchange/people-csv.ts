/** Reads a list of people, as a spreadsheet or an organization's database writes it. */
import Papa from 'papaparse';
import { quotable } from '../reading/place.ts';
import { ToldError, told } from '../reading/told.ts';
import { foldText } from '../search/fold-text.ts';
import type { Backup, Person } from './backup.ts';
import { withoutGuard } from './csv.ts';

/** A list that cannot be read: the person is told the line. */
export class PeopleError extends ToldError {
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

/** So much of a first line is quoted, in characters. */
const QUOTED = 200;

/** The people on a list, whose first line names its columns. Throws a `PeopleError`. */
export function readPeople(text: string): Listed[] {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const titles = head?.cells ?? [];
  const columns = titles.map((title) => COLUMNS[title.toLowerCase().replaceAll(/[^a-z]/g, '')]);
  if (!columns.some((column) => column === 'name' || column === 'first' || column === 'last')) {
    throw new PeopleError(
      titles.length === 0
        ? told('people_empty')
        : told('people_no_column', quotable(titles.join(', '), QUOTED)),
    );
  }
  return rows.flatMap((row) => listed(row, titles, columns));
}

/** A row of a table, and the line of the file on which it begins, from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows that say something. */
function rowsOf(text: string): Row[] {
  // Guessed by itself: empty lines, which count here, would mislead the guess.
  const { delimiter } = Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy' }).meta;
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      const broken = errors.find(({ type }) => type === 'Quotes');
      if (broken !== undefined) throw new PeopleError(told('people_quotes', String(line)));
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += linesIn(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return rows;
}

/** How many lines end in a part of a text. */
function linesIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
}

function listed(
  { cells, line }: Row,
  titles: readonly string[],
  columns: readonly (string | undefined)[],
): Listed[] {
  const cell = (column: string) => {
    const at = columns.indexOf(column);
    const text = oneLine(withoutGuard(cells[at] ?? ''));
    if (text.length > LONGEST) {
      throw new PeopleError(told('people_too_long', String(line), quotable(titles[at] ?? '')));
    }
    return text;
  };
  const name = cell('name') || `${cell('first')} ${cell('last')}`.trim();
  const [email, phone, id] = [cell('email'), cell('phone'), cell('id')];
  if (name === '' && email === '' && phone === '') return [];
  if (name === '') throw new PeopleError(told('people_no_name', String(line)));
  return [{ id, name, email, phone }];
}

/** A cell may be of several lines, and hold what nobody sees. */
function oneLine(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
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
    (way) => person[way] === '' || one[way] === '' || reachOf(person[way]) === reachOf(one[way]),
  );
}

/** An address or a number, however it is written: "(555) 01-00" is "5550100". */
function reachOf(text: string): string {
  const written = text.toLowerCase();
  return written.includes('@') ? written : written.replaceAll(/[\s()./-]/g, '');
}
