import { expect, test } from 'vitest';
import type { EventBody } from '../../../../../lib/domain/conversation/events.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { LONGEST_TEXT } from '../../../../../lib/domain/conversation/limits.ts';
import {
  JOINS_FOR_MS,
  keepNote,
  markMoment,
  openMoment,
} from '../../../../../lib/domain/conversation/marked-moments.ts';
import { isMoment } from '../../../../../lib/domain/conversation/notes.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { device, SIX_PM } from './some-events.ts';

const AT = SIX_PM + 60_000;
const taken = (id: string, text: string, begunAt: number) => ({
  id,
  text,
  step: 'issues-and-stake',
  begunAt,
});
const mark = (begunAt = AT) => taken('mark', '✦ Face lit up', begunAt);

/** The state after these, each an intent of its own. */
function after(...doings: ((state: ConversationState) => EventBody[])[]): ConversationState {
  const here = device();
  return doings.reduce((conversation, doing) => here.act(conversation, doing).after, here.begin()).state;
}

const marked = after((state) => markMoment(state, mark()));
const texts = (state: ConversationState) => [...state.notes.values()].map(({ text }) => text);

test('a mark is a note at its moment', () => {
  expect([...marked.notes.values()]).toMatchObject([
    { id: 'mark', text: '✦ Face lit up', at: AT, mark: null },
  ]);
});

test.each([
  ['at once', 0],
  ['at the last moment', JOINS_FOR_MS],
])('what is begun after it joins it: %s', (_name, later) => {
  const bodies = keepNote(marked, taken('new', ' her sister’s building won ', AT + later));
  expect(bodies).toEqual([
    { type: 'note-edited', note: 'mark', text: '✦ Face lit up: her sister’s building won' },
  ]);
});

test.each([
  ['too late', marked, AT + JOINS_FOR_MS + 1],
  ['before it', marked, AT - 1],
  ['where none was marked', after(), AT + 1],
])('what is begun %s is a note of its own', (_name, state, begunAt) => {
  expect(keepNote(state, taken('new', 'cold', begunAt))).toEqual([
    { type: 'noted', note: 'new', text: 'cold', step: 'issues-and-stake', begunAt },
  ]);
});

test('one note joins it, and the next one is its own again', () => {
  const state = after(
    (now) => markMoment(now, mark()),
    (now) => keepNote(now, taken('one', 'her sister', AT + 1)),
    (now) => keepNote(now, taken('two', 'the landlord', AT + 2)),
  );
  expect(texts(state)).toEqual(['✦ Face lit up: her sister', 'the landlord']);
});

test('a note that was taken in between keeps it from being joined', () => {
  const state = after(
    (now) => markMoment(now, mark()),
    () => intents.addNote(taken('one', 'begun before', AT - 5)),
  );
  expect(openMoment(state, AT + 1)).toBeUndefined();
});

test('what is noted in another step is a note of its own', () => {
  const elsewhere = { ...taken('new', 'cold', AT + 1), step: 'agitation' };
  expect(keepNote(marked, elsewhere)).toMatchObject([{ type: 'noted', note: 'new', text: 'cold' }]);
});

test('nothing but white space joins nothing', () => {
  expect(keepNote(marked, taken('new', ' \n', AT + 1))).toEqual([]);
});

test('what would make it too long is a note of its own', () => {
  const [body] = keepNote(marked, taken('new', 'x'.repeat(LONGEST_TEXT), AT + 1));
  expect(body?.type).toBe('noted');
});

test('a second press marks nothing while the first one waits for words, and a moment later it does', () => {
  expect(markMoment(marked, { ...mark(AT + 500), id: 'again' })).toEqual([]);
  expect(markMoment(marked, { ...mark(AT + JOINS_FOR_MS + 1), id: 'again' })).toHaveLength(1);
});

test('taking the words back leaves the mark, and taking the mark back leaves none', () => {
  const joined = after(
    (now) => markMoment(now, mark()),
    (now) => keepNote(now, taken('one', 'her sister', AT + 1)),
    (now) => intents.undo(now),
  );
  expect(texts(joined)).toEqual(['✦ Face lit up']);
  expect([...joined.notes.values()].every(isMoment)).toBe(true);
});
