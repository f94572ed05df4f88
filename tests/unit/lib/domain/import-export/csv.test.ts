import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { csvOf, TABLES, type TableData } from '../../../../../lib/domain/import-export/csv.ts';
import { device, practiceWithDana, SIX_PM } from '../conversation/some-events.ts';
import { backups } from './some-backups.ts';

const NOBODY: TableData = { people: [], conversations: [], followUps: [] };
const person = (more: object) => ({ id: 'p', name: '', email: '', phone: '', changedAt: 0, ...more });

/** As much of a line as these tests look at. */
type Line = Partial<
  Record<'Email' | 'Phone' | 'First Name' | 'Last Name' | 'Stake' | 'Mark' | 'Notes', string>
>;

/** Reads a table as somebody else's program does. */
const read = (csv: string): Line[] => parse(csv, { bom: true, columns: true });

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\n', '\r', '\t', ' ', 'a', '１', '＝'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);

describe('a table', () => {
  test('gives every text back, but for the apostrophe before what would be a formula', () =>
    fc.assert(
      fc.property(texts, (email) => {
        const [row] = read(csvOf('people', { ...NOBODY, people: [person({ email })] }));
        const found = row?.Email ?? '';
        expect([email, `'${email}`]).toContain(found);
        // A spreadsheet takes what begins so for a formula.
        expect(/^[=+\-@\t\r]/.test(found) && !/^\+[\d\s().-]*$/.test(found)).toBe(false);
      }),
      { numRuns: 500 },
    ));

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ["=cmd|' /C calc'!A0\nmore", "'=cmd|' /C calc'!A0\nmore"],
    ['+1 (555) 010-2030', '+1 (555) 010-2030'],
    ['a=1', 'a=1'],
  ])('%j stands there as %j', (phone, shown) => {
    const [row] = read(csvOf('people', { ...NOBODY, people: [person({ phone })] }));
    expect(row?.Phone).toBe(shown);
  });

  test.each([
    ['Rosa', 'Rosa', ''],
    ['Rosa María Méndez', 'Rosa María', 'Méndez'],
    ['  ', '', ''],
  ])('the name %j is %j and %j', (name, first, last) => {
    const [row] = read(csvOf('people', { ...NOBODY, people: [person({ name })] }));
    expect([row?.['First Name'], row?.['Last Name']]).toEqual([first, last]);
  });

  test.each(TABLES)('%s has a line for each, and as many fields in every line', (table) =>
    fc.assert(
      fc.property(backups, ({ people, conversations, followUps }) => {
        const states = conversations.map(({ events }) => foldConversation(events).state);
        const rows = read(csvOf(table, { people, conversations: states, followUps }));
        const notes = states.flatMap((state) => [...state.notes.values()]);
        const lines = { people, conversations, notes, 'follow-ups': followUps }[table];
        expect(rows).toHaveLength(lines.length);
      }),
      { numRuns: 50 },
    ),
  );

  test('has what is noted about a person beside their stake, and what each note is marked as', () => {
    const here = device();
    const note = (id: string, text: string) => () =>
      intents.addNote({ id, text, step: 'stake', begunAt: SIX_PM });
    const state = [
      note('n1', 'the rent'),
      note('n2', 'Mr. Harlan'),
      note('n3', 'a note'),
      (before: ConversationState) => intents.markNote(before, 'n1', 'stake'),
      (before: ConversationState) => intents.markNote(before, 'n2', 'opponent'),
    ].reduce((talk, doing) => here.act(talk, doing).after, here.begin()).state;
    const held = {
      ...NOBODY,
      people: [person({ id: state.person?.id, notes: 'calls on Sundays' })],
      conversations: [state],
    };
    expect(read(csvOf('people', held))).toMatchObject([{ Stake: 'the rent', Notes: 'calls on Sundays' }]);
    expect(read(csvOf('notes', held))).toMatchObject([
      { Stake: 'yes', Mark: 'stake', Notes: 'the rent' },
      { Stake: '', Mark: 'opponent', Notes: 'Mr. Harlan' },
      { Stake: '', Mark: '', Notes: 'a note' },
    ]);
  });

  test.each(['conversations', 'notes'] as const)('%s has none of practice', (table) => {
    const { log } = practiceWithDana();
    const conversations = [foldConversation(log).state];
    expect(conversations[0]?.notes.size).toBe(1);
    expect(read(csvOf(table, { ...NOBODY, conversations }))).toEqual([]);
  });
});
