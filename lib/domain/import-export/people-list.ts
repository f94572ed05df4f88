/** Who is on a list of people, and what of it cannot be brought in. */

import { type MessageDescriptor, messageDescriptor } from '../../i18n/message-descriptor.ts';
import { truncateForDisplay } from '../file-reading/describe-issue.ts';
import { distinctTags, tagsIn } from '../person/tags.ts';
import { withoutGuard } from './csv.ts';
import { type ColumnKind, type Columns, guessColumns, namesPeople, rankOf } from './people-columns.ts';
import { PeopleError, type Row, tableRows } from './people-table.ts';

/** Someone on a list. */
export interface CsvPerson {
  /** The id that our own table has; '' elsewhere. */
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Ways to reach them of another kind, each with what it is called. */
  readonly otherWays: readonly string[];
  readonly pronouns: string;
  readonly tags: readonly string[];
  readonly notes: string;
  /** Where their row begins, from 1. */
  readonly line: number;
}

/** Something that a list holds and that is not brought in. */
export interface LeftOut {
  readonly line: number;
  readonly why: MessageDescriptor;
}

/** What was read of a list. */
export interface PeopleList {
  readonly columns: Columns;
  readonly people: readonly CsvPerson[];
  readonly leftOut: readonly LeftOut[];
}

/** More letters than any name, address or number has. */
const LONGEST = 500;
/** More than any note about a person. */
const LONGEST_NOTES = 10_000;
/** So much of a first line is quoted, in characters. */
const QUOTED = 200;

/** How much of reading is taking the table apart; the rest is finding the person in each row. */
const TABLE = 0.2;
/** It is said how far the reading is after so many people. */
const SAID_EVERY = 1_000;

/**
 * The people on a list, with the columns as they are guessed, or as a person has set them; `progress` hears how much is
 * read, 0 to 1. Throws a `PeopleError`.
 */
export function readPeople(
  text: string,
  chosen: readonly ColumnKind[] | null = null,
  progress: (done: number) => void = () => {},
): PeopleList {
  const rows = tableRows(text.replace(/^\uFEFF/, ''), (done) => progress(done * TABLE));
  if (rows.length === 0) throw new PeopleError(messageDescriptor('people_empty'));
  const guessed = guessColumns(rows);
  const isTable = guessed.rows.length > 0 && guessed.titles.length > 1;
  if (!namesPeople(guessed.kinds) && !isTable) {
    throw new PeopleError(
      messageDescriptor('people_no_column', {
        titles: truncateForDisplay(guessed.titles.join(', '), QUOTED),
      }),
    );
  }
  const columns = chosen?.length === guessed.kinds.length ? { ...guessed, kinds: chosen } : guessed;
  const leftOut: LeftOut[] = columns.above.map(({ cells, line }) => ({
    line,
    why: messageDescriptor('people_left_above', {
      words: truncateForDisplay(cells.filter((cell) => cell.trim() !== '').join(', ')),
    }),
  }));
  const people = columns.rows.flatMap((row, index) => {
    if (index % SAID_EVERY === 0) progress(TABLE + (1 - TABLE) * (index / columns.rows.length));
    return listed(row, columns, leftOut);
  });
  return { columns, people, leftOut };
}

/** The person of a row; what of it is left out is added to `leftOut`. */
function listed(row: Row, { titles, kinds }: Columns, leftOut: LeftOut[]): CsvPerson[] {
  const { line } = row;
  const leave = (why: MessageDescriptor) => leftOut.push({ line, why });
  const cells = row.cells.map((cell, at) => {
    const longest = kinds[at] === 'notes' ? LONGEST_NOTES : LONGEST;
    const text = kinds[at] === 'notes' ? withoutGuard(cell).trim() : oneLine(withoutGuard(cell));
    if (text.length <= longest) return text;
    leave(messageDescriptor('people_left_long', { title: truncateForDisplay(titles[at] ?? '') }));
    return '';
  });
  const of = (kind: ColumnKind) => cells.filter((cell, at) => kinds[at] === kind && cell !== '');
  const ranked = (kind: 'email' | 'phone') =>
    cells
      .map((cell, at) => ({ cell, at, rank: rankOf(titles[at] ?? '') }))
      .filter(({ cell, at }) => kinds[at] === kind && cell !== '')
      .sort((one, other) => one.rank - other.rank || one.at - other.at)
      .map(({ cell }) => cell);
  const emails = distinct(ranked('email').flatMap(emailsIn));
  const phones = distinct(
    ranked('phone').flatMap((cell) => {
      const number = fromSpreadsheet(cell);
      if (!isCutShort(number)) return phonesIn(number);
      leave(messageDescriptor('people_left_cut', { number: truncateForDisplay(number) }));
      return [];
    }),
  );
  cells.forEach((cell, at) => {
    if (cell !== '' && (kinds[at] ?? 'none') === 'none') {
      leave(
        messageDescriptor('people_left_column', {
          title: truncateForDisplay(titles[at] || String(at + 1)),
          words: truncateForDisplay(cell),
        }),
      );
    }
  });
  const parts = [...of('first'), ...of('middle'), ...of('last')].join(' ');
  const [organization = ''] = of('organization');
  const isPerson = parts !== '' || of('name').length > 0;
  const name = parts || inOrder(of('name')[0] ?? '') || organization || emails[0] || phones[0] || '';
  if (name === '') {
    if (of('notes').length > 0 || of('id').length > 0) leave(messageDescriptor('people_left_nameless'));
    return [];
  }
  for (const unused of parts === '' ? [] : of('name').filter((one) => isOther(one, parts))) {
    leave(
      messageDescriptor('people_left_column', {
        title: truncateForDisplay(titles[kinds.indexOf('name')] ?? ''),
        words: truncateForDisplay(unused),
      }),
    );
  }
  if (isPerson && organization !== '')
    leave(messageDescriptor('people_left_organization', { name: truncateForDisplay(organization) }));
  const otherWays = distinct(
    cells.flatMap((cell, at) => (kinds[at] === 'way' && cell !== '' ? waysIn(cell, titles[at] ?? '') : [])),
  );
  const tags = distinctTags(of('tags').flatMap(tagsIn));
  const [pronouns = ''] = of('pronouns');
  const notes = of('notes').join('\n');
  return [{ id: of('id')[0] ?? '', name, emails, phones, otherWays, pronouns, tags, notes, line }];
}

/** Whether a whole name has a word that its parts do not have. */
function isOther(name: string, parts: string): boolean {
  return name.split(/[\s,]+/).some((word) => !parts.includes(word));
}

/** A cell may be of several lines, and hold what nobody sees. */
function oneLine(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** After a comma, and no given name. */
const NO_GIVEN = /^(?:inc|llc|ltd|jr|sr|ii|iii|iv|phd|md|esq|e\.?v|gmbh)\.?$/i;

/** "Rosa Miller" for "Miller, Rosa". */
function inOrder(name: string): string {
  const [, last = '', given = ''] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return given === '' || NO_GIVEN.test(given) ? name : `${given} ${last}`;
}

/** What a cell has, one by one, where each of it is an address; the cell as it is otherwise. */
function emailsIn(cell: string): string[] {
  const some = cell.split(/\s*(?::::|[;,]|\s)\s*/).filter((one) => one !== '');
  return some.every((one) => one.includes('@')) ? some : [cell];
}

function phonesIn(cell: string): string[] {
  const some = cell.split(/\s*(?::::|[;,])\s*/).filter((one) => one !== '');
  return some.every((one) => /\d/.test(one)) ? some : [cell];
}

/** “Signal: @rosa” for what stands under Signal; what our own table has says itself what it is. */
function waysIn(cell: string, title: string): string[] {
  const some = cell.split(/\s*;\s*/).filter((one) => one !== '');
  return /contact/i.test(title) || title === '' ? some : some.map((one) => `${oneLine(title)}: ${one}`);
}

/** `="0612"` and `'0612` are how spreadsheets are kept from taking a number for one to reckon with. */
function fromSpreadsheet(cell: string): string {
  return (/^="(.*)"$/.exec(cell)?.[1] ?? cell).replace(/^'(?=[+\d(])/, '');
}

function isCutShort(number: string): boolean {
  return /^\d(?:[.,]\d+)?e\+?\d+$/i.test(number);
}

function distinct(some: readonly string[]): string[] {
  return [...new Map(some.map((one) => [one.toLowerCase(), one])).values()];
}
