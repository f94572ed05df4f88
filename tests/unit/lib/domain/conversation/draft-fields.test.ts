import { expect, test } from 'vitest';
import {
  AGREED_FIELD,
  blankField,
  blankOfField,
  COMMITMENT_FIELDS,
  debriefField,
  FOLLOW_UP_FIELDS,
  followUpFields,
  LEARNED_FIELD,
  levelField,
  NAME_FIELD,
  NOTE_FIELD,
  noteField,
  noteOfField,
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
  for (const id of ['one', 'note:one', 'a:b', '']) {
    expect(noteOfField(noteField(id))).toBe(id);
    expect(blankOfField(blankField(id))).toBe(id);
    expect(noteOfField(blankField(id))).toBeUndefined();
    expect(blankOfField(noteField(id))).toBeUndefined();
  }
});

test.each(OTHERS)('%s is neither a note nor a blank', (field) => {
  expect([noteOfField(field), blankOfField(field)]).toEqual([undefined, undefined]);
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
