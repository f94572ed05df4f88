/** What the columns of a list of people are, guessed by their titles. */
import { normalizeText } from '../search/normalize-text.ts';
import type { Row } from './people-table.ts';

/** What a column can be. */
export const COLUMN_KINDS = [
  'none',
  'name',
  'first',
  'middle',
  'last',
  'email',
  'phone',
  'way',
  'pronouns',
  'tags',
  'organization',
  'notes',
  'id',
] as const;

/** What a column is; `none` is left out. */
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** The first row that names columns, what they are, and the rows after it. */
export interface Columns {
  readonly titles: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly Row[];
  /** The rows above the titles: a table's name, a note. */
  readonly above: readonly Row[];
}

/** Titles stand within so many rows. */
const TITLES_WITHIN = 10;

/** What is said about something else than the person's own name or ways to reach them. */
const ABOUT =
  /isbad|isinvalid|optin|optout|optedin|label|type\b|type$|status|permission|consent|subscri|bounced|date$|owner|assignee|yomi|phonetic|furigana|username|screenname|filename|nickname|maiden|spouse|emergency|manager|assistant|campaign|eventname|listname|groupname|teamname|schoolname|streetname|cityname|fax|pager|mailingaddress|prefix$|suffix$/;
const EXACT: Readonly<Record<string, ColumnKind>> = Object.fromEntries(
  (
    [
      [
        'first',
        'first firstname givenname given fname forename prenom vorname nombre nombres voornaam primeironome',
      ],
      [
        'last',
        'last lastname familyname family lname surname nachname apellido apellidos sobrenome achternaam cognome',
      ],
      ['middle', 'middle middlename additionalname'],
      [
        'name',
        'name names fullname contact contactname displayname nomcomplet nombrecompleto nombreyapellido',
      ],
      ['organization', 'organization organizationname organisation organisationname company companyname org'],
      ['notes', 'note notes notiz notizen notas comment comments remarks'],
      ['way', 'othercontact signal telegram otrocontacto'],
      ['pronouns', 'pronoun pronouns pronombre pronombres'],
      ['tags', 'tag tags etiqueta etiquetas'],
      ['id', 'personid'],
    ] as const
  ).flatMap(([kind, titles]) => titles.split(' ').map((title) => [title, kind])),
);
const EMAIL = /email|courriel|messagerie|correo|メール|^mail$/;
const PHONE = /phone|mobil|telefon|movil|handy|whatsapp|電話|^cell|cell$|cellnumber|^tel$|^tel(?:number|no)/;
/** Of any question for a name: "What is your name?". */
const NAME = /name(?:originalname)?$/;
const NO_PERSON = /organi[sz]ation|company|employer|business|address|street|city|state|country|tag|list|file/;

/** Finds the titles, and guesses what they name. */
export function guessColumns(rows: readonly Row[]): Columns {
  const guesses = rows.slice(0, TITLES_WITHIN).map(({ cells }) => guessKinds(cells));
  const scores = guesses.map(
    (kinds) => kinds.filter((kind) => /name|first|last|email|phone/.test(kind)).length,
  );
  const best = Math.max(0, scores.indexOf(Math.max(...scores)));
  // Not spread into an argument each: so many do not fit on a worker's stack.
  const width = rows.slice(best).reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const titles = Array.from({ length: width }, (_, at) => rows[best]?.cells[at]?.trim() ?? '');
  return { titles, kinds: guessKinds(titles), rows: rows.slice(best + 1), above: rows.slice(0, best) };
}

/** Whether anything of a person is among them. */
export function namesPeople(kinds: readonly ColumnKind[]): boolean {
  return kinds.some((kind) => ['name', 'first', 'last', 'email', 'phone'].includes(kind));
}

function guessKinds(titles: readonly string[]): ColumnKind[] {
  const compact = titles.map((title) => normalizeText(title).replaceAll(/[^\p{L}]/gu, ''));
  const hasFirst = compact.includes('prenom');
  const kinds = compact.map((title): ColumnKind => {
    // French: the family name beside a first name, the whole name without one.
    if (title === 'nom') return hasFirst ? 'last' : 'name';
    return EXACT[title] ?? guessKind(title);
  });
  // Our own tables' notes are those of conversations, but for the one of people since their stake has a column of its own.
  const isOfConversations =
    kinds.includes('id') && (compact.includes('conversationid') || !compact.includes('stake'));
  // One whole name is enough; of several the first is meant.
  const first = kinds.indexOf('name');
  return kinds.map((kind, at) =>
    (kind === 'name' && at !== first) || (kind === 'notes' && isOfConversations) ? 'none' : kind,
  );
}

function guessKind(title: string): ColumnKind {
  if (ABOUT.test(title) || /^is|bad$/.test(title)) return 'none';
  if (EMAIL.test(title)) return 'email';
  if (PHONE.test(title)) return 'phone';
  return NAME.test(title) && !NO_PERSON.test(title) ? 'name' : 'none';
}

/** Which of several numbers or addresses stands first: the preferred one, a mobile one, then in their order. */
export function rankOf(title: string): number {
  const said = normalizeText(title);
  if (/prefer|primary|main/.test(said)) return 0;
  if (/mobil|cell|movil|handy/.test(said)) return 1;
  return /home|work|business|other|car\b|fixe|privat/.test(said) ? 3 : 2;
}
