import { describe, expect, test } from 'vitest';
import { createTranslate, lookUpIn } from '../../../../lib/i18n/translate.ts';
import { english } from '../../strings.ts';

/** A language that counts as Polish does. */
const polish = createTranslate(
  lookUpIn({
    language_tag: { message: 'pl' },
    ...Object.fromEntries(
      ['one', 'few', 'many'].map((form) => [
        `count_notes_${form}`,
        { message: `$COUNT$ (${form})`, placeholders: { count: { content: '{count}' } } },
      ]),
    ),
    count_notes_other: { message: '$COUNT$ (other)', placeholders: { count: { content: '{count}' } } },
  }),
);

describe('what is put into a message', () => {
  test.each([
    ['plain text as it is', 'Rosa <b> =1', 'Rosa <b> =1'],
    ['what looks like a placeholder', '{date} $1 $DATE$ $&', '{date} $1 $DATE$ $&'],
    ['what turns the direction, in an isolate', '\u202Eexe.doc', '\u2068\u202Eexe.doc\u2069'],
    ['what would close the isolate, without that', 'a\u2069\u202Eb', '\u2068a\u202Eb\u2069'],
    ['Hebrew and Arabic too', 'רוזה', '\u2068רוזה\u2069'],
  ])('%s', (_, what, shown) => {
    expect(english('reminder_message', { what, date: 'today' })).toBe(`${shown} · today`);
  });

  test('a number is written as the language writes it', () => {
    expect(english('all_follow_ups', { count: 12_345 })).toBe('All follow-ups (12,345)');
  });

  test('is named, and a name that is missing or misspelt does not compile', () => {
    // @ts-expect-error: the name is missing.
    expect(english('talking_with')).toBe('Talking with {name}');
    // @ts-expect-error: it is misspelt.
    expect(english('talking_with', { nmae: 'Rosa' })).toBe('Talking with {name}');
    // @ts-expect-error: this message has none.
    expect(english('go_to_call', { name: 'Rosa' })).toBe('Go to the call');
    // @ts-expect-error: there is no such message.
    expect(english('popup_lvie')).toBe('');
  });
});

describe('a message that counts', () => {
  test.each([
    [0, '0 notes'],
    [1, '1 note'],
    [2, '2 notes'],
    [1_000, '1,000 notes'],
  ])('%i in English', (count, shown) => {
    expect(english.plural('count_notes', count)).toBe(shown);
  });

  test.each([
    [1, '1 (one)'],
    [3, '3 (few)'],
    [5, '5 (many)'],
    [1.5, '1,5 (other)'],
  ])('%d has the form of its own language', (count, shown) => {
    expect(polish.plural('count_notes', count)).toBe(shown);
  });

  test.each([
    [1, '1st time here'],
    [2, '2nd time here'],
    [3, '3rd time here'],
    [11, '11th time here'],
    [22, '22nd time here'],
  ])('the %ith', (count, shown) => {
    expect(english.ordinal('step_visit', count)).toBe(shown);
  });

  test('has other values beside its number', () => {
    expect(english.plural('count_people_shown', 1, { shown: 0 })).toBe('0 of 1 person');
    // @ts-expect-error: one of them is missing.
    expect(english.plural('count_people_shown', 1)).toBe('{shown} of 1 person');
  });

  test('falls back to the form that every language has', () => {
    const few = createTranslate(lookUpIn({ count_notes_other: { message: 'notes' } }));
    expect(few.plural('count_notes', 1)).toBe('notes');
  });
});

test.each([
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b, and c', 'a, b, or c'],
])('a list of %j', (items, and, or) => {
  expect(english.list(items)).toBe(and);
  expect(english.list(items, 'disjunction')).toBe(or);
});
