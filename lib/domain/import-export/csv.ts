/** Tables for spreadsheets and for the databases that organizations keep. */
import Papa from 'papaparse';
import { stakeOf } from '../conversation/notes.ts';
import { isPractice } from '../conversation/practice.ts';
import type { ConversationState } from '../conversation/state.ts';
import { momentOf } from '../dates/moments.ts';
import { effectiveDue, type FollowUp } from '../follow-up/follow-up.ts';
import { emailsOf, phonesOf } from '../person/contact-details.ts';
import { tagsAsText } from '../person/tags.ts';
import type { Person } from './backup.ts';

/** What the tables are made of. */
export interface TableData {
  readonly people: readonly Person[];
  readonly conversations: readonly ConversationState[];
  readonly followUps: readonly FollowUp[];
}

/** The tables that there are. */
export const TABLES = ['people', 'conversations', 'notes', 'follow-ups'] as const;

/** One of the tables. */
export type TableName = (typeof TABLES)[number];

/**
 * What a spreadsheet would take for a formula (OWASP, "CSV Injection"); it gets an apostrophe before it. A phone
 * number that begins with a plus is none.
 */
const FORMULA = /^(?!\+[\d\s().-]*$)\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A cell as it was before `csvOf` put an apostrophe before what looks like a formula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Spreadsheets take a file without it for one in another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180), with a line of column names. Practice is in none: tables are read for what was really said. */
export function csvOf(table: TableName, held: TableData): string {
  const conversations = held.conversations.filter((state) => !isPractice(state));
  const rows = ROWS[table]({ ...held, conversations });
  return BYTE_ORDER_MARK + Papa.unparse(rows, { columns: [...COLUMNS[table]], escapeFormulae: FORMULA });
}

const NAME = ['First Name', 'Last Name'] as const;
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  people: [
    ...NAME,
    'Email',
    'Phone',
    'Other Contact',
    'Pronouns',
    'Tags',
    'Level',
    'Stake',
    'Notes',
    'First Conversation',
    'Last Conversation',
    'Conversations',
    'Person ID',
  ],
  conversations: [
    ...NAME,
    'Date',
    'Minutes',
    'Step',
    'Outcome',
    'Kind of No',
    'Objections',
    'Ratings',
    'Why',
    'Level',
    'Stake',
    'Learned',
    'Differently',
    'Next Step',
    'Conversation ID',
    'Person ID',
  ],
  notes: [...NAME, 'Date', 'Step', 'Stake', 'Mark', 'Notes', 'Conversation ID', 'Person ID'],
  'follow-ups': [
    ...NAME,
    'What',
    'How',
    'Whose Move',
    'Date',
    'Time',
    'State',
    'Result',
    'Closed',
    'Follow-up ID',
    'Person ID',
  ],
};

type Row = Readonly<Record<string, string | number>>;

const ROWS: Readonly<Record<TableName, (held: TableData) => Row[]>> = {
  people: ({ people, conversations }) => {
    const theirs = new Map<string, ConversationState[]>();
    for (const state of conversations) {
      const id = state.person?.id ?? '';
      const list = theirs.get(id);
      if (list === undefined) theirs.set(id, [state]);
      else list.push(state);
    }
    return people.map((person) => {
      const talks = (theirs.get(person.id) ?? []).sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
      return {
        ...nameIn(person.name),
        Email: emailsOf(person).join('; '),
        Phone: phonesOf(person).join('; '),
        'Other Contact': (person.otherWays ?? []).join('; '),
        Pronouns: person.pronouns ?? '',
        Tags: tagsAsText(person.tags),
        Level: talks.findLast(({ assessment }) => assessment !== null)?.assessment ?? '',
        Stake: talks.map(stakeOf).findLast((stake) => stake !== undefined) ?? '',
        Notes: person.notes ?? '',
        'First Conversation': dateIn(talks[0]?.startedAt ?? null),
        'Last Conversation': dateIn(talks.at(-1)?.startedAt ?? null),
        Conversations: talks.length,
        'Person ID': person.id,
      };
    });
  },
  conversations: ({ conversations, people }) => {
    const name = namesOf(people);
    return conversations.map((state) => ({
      ...nameIn(name(state)),
      Date: timeIn(state.startedAt),
      Minutes: Math.round(((state.ended?.at ?? state.lastAt) - (state.startedAt ?? state.lastAt)) / 60_000),
      Step: state.visits.at(-1)?.step ?? '',
      Outcome: state.ended?.outcome ?? '',
      'Kind of No': state.asks.at(-1)?.no ?? '',
      Objections: [...new Set(state.objections.map(({ id, text }) => text || id))].join('; '),
      Ratings: [...state.ratings].map(([step, { rating }]) => `${step} ${rating}`).join('; '),
      Why: [...state.ratings.values()].flatMap(({ why }) => why || []).join('; '),
      Level: state.assessment ?? '',
      Stake: stakeOf(state) ?? '',
      Learned: state.ended?.learned ?? '',
      Differently: state.debrief.get('differently') ?? '',
      'Next Step': state.debrief.get('next') ?? '',
      'Conversation ID': state.id ?? '',
      'Person ID': state.person?.id ?? '',
    }));
  },
  notes: ({ conversations, people }) => {
    const name = namesOf(people);
    return conversations.flatMap((state) =>
      [...state.notes.values()].map((note) => ({
        ...nameIn(name(state)),
        Date: timeIn(note.at),
        Step: note.step,
        Stake: note.mark === 'stake' ? 'yes' : '',
        Mark: note.mark ?? '',
        Notes: note.text,
        'Conversation ID': state.id ?? '',
        'Person ID': state.person?.id ?? '',
      })),
    );
  },
  'follow-ups': ({ followUps }) =>
    followUps.map((followUp) => ({
      ...nameIn(followUp.name),
      What: followUp.what,
      How: followUp.wayWord || (followUp.way ?? ''),
      'Whose Move': followUp.whose,
      Date: effectiveDue(followUp)?.date ?? '',
      Time: effectiveDue(followUp)?.time ?? effectiveDue(followUp)?.part ?? '',
      State: followUp.state,
      Result: followUp.result,
      Closed: dateIn(followUp.closedAt),
      'Follow-up ID': followUp.id,
      'Person ID': followUp.person,
    })),
};

/** What the person of a conversation is called: on the list of people, or else in the conversation. */
function namesOf(people: TableData['people']): (state: ConversationState) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return ({ person }) => (person === null ? '' : (names.get(person.id) ?? person.name));
}

/** The last word is taken for the last name, as the databases' own imports do. */
function nameIn(name: string): Row {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? '') : '';
  return { 'First Name': words.join(' '), 'Last Name': last };
}

/** `YYYY-MM-DD` where the organizer is; '' for null. */
function dateIn(at: number | null): string {
  return at === null ? '' : momentOf(new Date(at)).date;
}

/** `YYYY-MM-DD HH:mm` where the organizer is; '' for null. */
function timeIn(at: number | null): string {
  if (at === null) return '';
  const { date, time } = momentOf(new Date(at));
  return `${date} ${time}`;
}
