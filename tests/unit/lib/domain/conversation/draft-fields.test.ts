import { expect, test } from 'vitest';
import {
  AGREED_FIELD,
  blankField,
  COMMITMENT_FIELDS,
  debriefField,
  FOLLOW_UP_FIELDS,
  followUpFields,
  LEARNED_FIELD,
  levelField,
  NAME_FIELD,
  NOTE_FIELD,
  noteField,
  subjectOf,
} from '../../../../../lib/domain/conversation/draft-fields.ts';

const OTHERS = [
  NOTE_FIELD,
  LEARNED_FIELD,
  AGREED_FIELD,
  NAME_FIELD,
  ...Object.values(COMMITMENT_FIELDS),
  ...Object.values(FOLLOW_UP_FIELDS),
  ...followUpFields('one'),
  debriefField('next'),
  debriefField('differently'),
];

test('no two fields share a name, so that no draft is shown in the place of another', () => {
  const all = [...OTHERS, noteField('one'), blankField('one')];
  expect(new Set(all).size).toBe(all.length);
});

test('a name leads back to the note or the blank that is typed in, whatever its id', () => {
  for (const id of ['one', 'note:one', 'a:b', 'two\nlines', '']) {
    expect(subjectOf(noteField(id))).toEqual({ kind: 'edited-note', note: id });
    expect(subjectOf(blankField(id))).toEqual({ kind: 'blank', blank: id });
  }
});

test.each([
  [NOTE_FIELD, { kind: 'note' }],
  [LEARNED_FIELD, { kind: 'learned' }],
  [AGREED_FIELD, { kind: 'agreed' }],
  [NAME_FIELD, { kind: 'name' }],
  [COMMITMENT_FIELDS.what, { kind: 'commitment', part: 'what' }],
  [COMMITMENT_FIELDS.due, { kind: 'commitment', part: 'due' }],
  [COMMITMENT_FIELDS.way, { kind: 'commitment', part: 'way' }],
  [COMMITMENT_FIELDS.wayWord, { kind: 'commitment', part: 'wayWord' }],
  [COMMITMENT_FIELDS.followUp, { kind: 'commitment', part: 'followUp' }],
  [debriefField('next'), { kind: 'debrief', question: 'next' }],
  [debriefField('differently'), { kind: 'debrief', question: 'differently' }],
  [levelField(1), { kind: 'level', level: 1 }],
  [levelField(2), { kind: 'level', level: 2 }],
  [levelField(3), { kind: 'level', level: 3 }],
  [levelField(4), { kind: 'level', level: 4 }],
  [levelField(5), { kind: 'level', level: 5 }],
])('%s leads back to what is typed there', (field, subject) => {
  expect(subjectOf(field)).toEqual(subject);
});

test.each([
  ...Object.values(FOLLOW_UP_FIELDS),
  ...followUpFields('one'),
  'notes',
  'debrief:why',
  'level:6',
  '',
])('%s is no field of a conversation', (field) => {
  expect(subjectOf(field)).toBeUndefined();
});

test('a field of the debrief is named by its question, a level’s name by the level', () => {
  expect(levelField(2)).toBe('level:2');
  expect([debriefField('next'), debriefField('differently')]).toEqual([
    'debrief:next',
    'debrief:differently',
  ]);
});

test('a follow-up has a field for each question about it', () => {
  expect(followUpFields('one')).toEqual(['result:one', 'reason:one', 'snooze:one']);
});
