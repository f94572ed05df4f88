import { expect, test } from 'vitest';
import {
  COMMITMENT_FIELDS,
  type ConversationSubject,
  type DraftSubject,
  fieldOf,
  followUpFields,
  isField,
  NEW_FOLLOW_UP_FIELDS,
  subjectOf,
} from '../../../../../lib/domain/conversation/draft-fields.ts';
import stored from '../../../../fixtures/stores/draft-fields.json';

const OTHERS = [
  fieldOf({ kind: 'note' }),
  fieldOf({ kind: 'learned' }),
  fieldOf({ kind: 'agreed' }),
  fieldOf({ kind: 'name' }),
  ...COMMITMENT_FIELDS,
  ...NEW_FOLLOW_UP_FIELDS,
  ...followUpFields('one'),
  fieldOf({ kind: 'debrief', question: 'next' }),
  fieldOf({ kind: 'debrief', question: 'differently' }),
];

test('no two fields share a name, so that no draft is shown in the place of another', () => {
  const all = [
    ...OTHERS,
    fieldOf({ kind: 'edited-note', note: 'one' }),
    fieldOf({ kind: 'blank', blank: 'one' }),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a name leads back to the note or the blank that is typed in, whatever its id', () => {
  for (const id of ['one', 'note:one', 'a:b', 'two\nlines', '']) {
    expect(subjectOf(fieldOf({ kind: 'edited-note', note: id }))).toEqual({ kind: 'edited-note', note: id });
    expect(subjectOf(fieldOf({ kind: 'blank', blank: id }))).toEqual({ kind: 'blank', blank: id });
  }
});

test.each([
  [fieldOf({ kind: 'note' }), { kind: 'note' }],
  [fieldOf({ kind: 'learned' }), { kind: 'learned' }],
  [fieldOf({ kind: 'agreed' }), { kind: 'agreed' }],
  [fieldOf({ kind: 'name' }), { kind: 'name' }],
  [fieldOf({ kind: 'commitment', part: 'what' }), { kind: 'commitment', part: 'what' }],
  [fieldOf({ kind: 'commitment', part: 'due' }), { kind: 'commitment', part: 'due' }],
  [fieldOf({ kind: 'commitment', part: 'way' }), { kind: 'commitment', part: 'way' }],
  [fieldOf({ kind: 'commitment', part: 'wayWord' }), { kind: 'commitment', part: 'wayWord' }],
  [fieldOf({ kind: 'commitment', part: 'followUp' }), { kind: 'commitment', part: 'followUp' }],
  [fieldOf({ kind: 'debrief', question: 'next' }), { kind: 'debrief', question: 'next' }],
  [fieldOf({ kind: 'debrief', question: 'differently' }), { kind: 'debrief', question: 'differently' }],
  [fieldOf({ kind: 'level', level: 1 }), { kind: 'level', level: 1 }],
  [fieldOf({ kind: 'level', level: 2 }), { kind: 'level', level: 2 }],
  [fieldOf({ kind: 'level', level: 3 }), { kind: 'level', level: 3 }],
  [fieldOf({ kind: 'level', level: 4 }), { kind: 'level', level: 4 }],
  [fieldOf({ kind: 'level', level: 5 }), { kind: 'level', level: 5 }],
])('%s leads back to what is typed there', (field, subject) => {
  expect(subjectOf(field)).toEqual(subject);
});

test.each([...NEW_FOLLOW_UP_FIELDS, ...followUpFields('one'), 'notes', 'debrief:why', 'level:6', ''])(
  '%s is no field of a conversation',
  (field) => {
    expect(subjectOf(field)).toBeUndefined();
  },
);

test('a field of the debrief is named by its question, a level’s name by the level', () => {
  expect(fieldOf({ kind: 'level', level: 2 })).toBe('level:2');
  expect([
    fieldOf({ kind: 'debrief', question: 'next' }),
    fieldOf({ kind: 'debrief', question: 'differently' }),
  ]).toEqual(['debrief:next', 'debrief:differently']);
});

test('a follow-up has a field for each question about it', () => {
  expect(followUpFields('one')).toEqual(['result:one', 'reason:one', 'snooze:one']);
});

test.each(stored as readonly { readonly field: string; readonly subject: DraftSubject }[])(
  'what stands in people’s stores is written as it was: $field',
  ({ field, subject }) => {
    expect(fieldOf(subject as ConversationSubject)).toBe(field);
    expect(isField(field)).toBe(true);
  },
);

test('the examples have every kind of subject', () => {
  const kinds = Object.keys({
    ...{
      note: 0,
      learned: 0,
      agreed: 0,
      name: 0,
      commitment: 0,
      'edited-note': 0,
      blank: 0,
      why: 0,
      debrief: 0,
      level: 0,
    },
    ...{ 'new-follow-up': 0, 'about-follow-up': 0, 'person-name': 0, 'person-notes': 0, reach: 0 },
    ...{ pronouns: 0, tags: 0 },
    ...{ campaign: 0, fill: 0, objection: 0, 'prep-sheet': 0, 'prep-sheet-fill': 0 },
  } satisfies Record<DraftSubject['kind'], 0>);
  expect(new Set(stored.map(({ subject }) => subject.kind))).toEqual(new Set(kinds));
});

test.each(['', 'notes:', 'level:6', 'email-1', 'email-0', 'fax', 'result', 'follow-up:'])(
  '%j is no field anywhere',
  (field) => expect(isField(field)).toBe(false),
);

test.each([
  'a-result:one',
  'my-email',
  'email-2x',
  'email-10x',
  'email-01',
  'email-',
  'phone-2-3',
  'person-name',
])('%j is no field anywhere, though it looks like one', (field) => expect(isField(field)).toBe(false));

test.each(['email', 'phone', 'email-2', 'phone-10', 'phone-123', 'reason:two\nlines', 'snooze:'])(
  '%j is a field',
  (field) => expect(isField(field)).toBe(true),
);
