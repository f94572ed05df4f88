import { describe, expect, test } from 'vitest';
import { isAboutNote } from '../../../../../lib/domain/conversation/subjects.ts';
import { typedWords, withoutNotes } from '../../../../../lib/domain/conversation/words.ts';
import { logOf, ONE_OF_EACH, unknownAfter } from './one-of-each.ts';

const [started] = logOf(ONE_OF_EACH.started);
const unknown = (said: object) => unknownAfter(started as NonNullable<typeof started>, said);

describe('without old notes', () => {
  test.each(['noted', 'note-edited', 'note-marked', 'note-marked-as', 'note-deleted'] as const)(
    'nothing is left of what is said about a note: %s',
    (kind) => {
      const [event] = logOf(ONE_OF_EACH[kind]);
      expect(event && withoutNotes(event)).toBeNull();
    },
  );

  test.each([
    ['a text', { said: 'cold' }],
    ['a list', { said: [] }],
    ['an object', { said: {} }],
    ['a text beside nothing', { nothing: null, said: 'cold' }],
  ])('what is of an unknown kind goes with %s in it', (_what, said) => {
    expect(withoutNotes(unknown(said))).toBeNull();
  });

  test.each([
    ['a number', { said: 7 }],
    ['yes and no', { said: true, also: false }],
    ['nothing', { said: null }],
  ])('what is of an unknown kind stays with %s in it alone', (_what, said) => {
    const event = unknown(said);
    expect(withoutNotes(event)).toBe(event);
  });
});

describe('a note', () => {
  const notes = new Set(['one']);

  test('is what an event is about that names it as its note, or is of an unknown kind and names it at all', () => {
    const [noted] = logOf({ ...ONE_OF_EACH.noted, note: 'one' });
    expect(noted && isAboutNote(noted, notes)).toBe(true);
    expect(isAboutNote(unknown({ of: ['one'] }), notes)).toBe(true);
  });

  test('is not what an event is about that only says its id', () => {
    const [noted] = logOf({ ...ONE_OF_EACH.noted, note: 'two', text: 'one' });
    const [ticked] = logOf({ ...ONE_OF_EACH['question-ticked'], question: 'one' });
    expect(noted && isAboutNote(noted, notes)).toBe(false);
    expect(ticked && isAboutNote(ticked, notes)).toBe(false);
    expect(isAboutNote(unknown({ of: ['two'] }), notes)).toBe(false);
  });
});

test.each([[undefined], [null], ['Rosa'], [7]])(
  'no words are where an event has %j in their place',
  (person) => {
    expect(typedWords({ ...(started as NonNullable<typeof started>), person } as never)).toEqual([]);
  },
);
