/** What lists and search show of a state, and what they are made of, from states that are written out. */
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { conversationRow, followUpRows, searchTextOf } from '../../../../lib/storage/projections.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';

const START: EventBody = {
  type: 'started',
  guide: 'g',
  person: { id: 'p', name: 'Rosa' },
  call: 'meet:abc',
  carried: {},
};
const stateOf = (...bodies: EventBody[]) =>
  foldConversation(
    bodies.map((body, index) => {
      const at = SIX_PM + index * 1_000;
      const id = newId(at);
      return { ...body, id, conversation: 'c', device: 'd', intent: id, at };
    }),
  ).state;
const enter = (step: string): EventBody => ({ type: 'step-entered', step, reason: 'next' });
const asked = (ask: string): EventBody => ({ type: 'asked', ask });
const judged = (ask: string, answer: 'yes' | 'no'): EventBody => ({ type: 'answer-judged', ask, answer });
const promise = (commitment: string, more: object = {}): EventBody => ({
  type: 'committed',
  commitment,
  what: 'come',
  due: null,
  way: 'other',
  followUpAt: null,
  ...more,
});
const THURSDAY = { date: '2026-11-26', time: null };
const FRIDAY = { date: '2026-11-27', time: null };

describe('the row of a conversation', () => {
  test('says what it amounts to', () => {
    const state = stateOf(
      START,
      enter('one'),
      { type: 'noted', note: 'n', text: 'cold', step: 'one', begunAt: 1 },
      { type: 'note-marked', note: 'n', stake: true },
      enter('two'),
      asked('a'),
      { type: 'answered', ask: 'a' },
      judged('a', 'no'),
      asked('b'),
      { type: 'assessed', level: 4 },
    );
    expect(conversationRow(state, 'c', 7)).toEqual({
      id: 'c',
      person: 'p',
      call: 'meet:abc',
      startedAt: SIX_PM,
      touchedAt: SIX_PM + 9_000,
      endedAt: null,
      guide: 'g',
      step: 'two',
      outcome: 'open',
      path: ['one', 'two'],
      talkedFor: null,
      enteredAt: [1_000, 4_000],
      asks: [
        { at: 5_000, answer: 'no', silence: 1_000 },
        { at: 8_000, answer: null, silence: 0 },
      ],
      assessment: 4,
      stake: 'cold',
      learned: null,
      lastNote: null,
      objections: [],
      revision: 7,
    });
  });

  const noted = (note: string, text: string): EventBody => ({
    type: 'noted',
    note,
    text,
    step: 'one',
    begunAt: 1,
  });
  test.each<[string, EventBody[], string | null]>([
    ['the newest', [noted('a', 'cold'), noted('b', 'works nights')], 'works nights'],
    ['none where there is none', [], null],
    ['none where it was deleted', [noted('a', 'cold'), { type: 'note-deleted', note: 'a' }], null],
    ['none beside a stake', [noted('a', 'cold'), { type: 'note-marked', note: 'a', stake: true }], null],
    ['its beginning, and no half character', [noted('a', '🙂'.repeat(250))], '🙂'.repeat(200)],
  ])('has of the notes %s', (_what, bodies, lastNote) => {
    expect(conversationRow(stateOf(START, ...bodies), 'c', 1)?.lastNote).toBe(lastNote);
  });

  test('has of the objections their beginning, the visit, and its light', () => {
    const raised = (objection: string, text: string): EventBody => ({
      type: 'objection-raised',
      objection,
      text,
    });
    const row = conversationRow(
      stateOf(
        START,
        { type: 'step-entered', step: 'agitation', reason: 'jump' },
        raised('ours', '🙂'.repeat(250)),
        { type: 'light-shown', step: 'agitation', light: 'green' },
        { type: 'step-entered', step: 'the-ask', reason: 'green' },
        raised('no-time', 'No time'),
      ),
      'c',
      1,
    );
    expect(row?.objections).toEqual([
      { id: 'ours', text: '🙂'.repeat(200), visit: 0, isGreen: true },
      { id: 'no-time', text: 'No time', visit: 1, isGreen: false },
    ]);
  });

  test.each<[string, EventBody[], string, number | null]>([
    ['open while nothing was asked', [], 'open', null],
    ['the answer to the one ask while it is on', [asked('a'), judged('a', 'yes')], 'yes', null],
    [
      'the last answer while it is on',
      [asked('a'), judged('a', 'no'), asked('b'), judged('b', 'yes')],
      'yes',
      null,
    ],
    [
      'what it was at its end',
      [asked('a'), judged('a', 'no'), { type: 'ended', learned: '' }],
      'no',
      SIX_PM + 3_000,
    ],
  ])('has an outcome: %s', (_what, bodies, outcome, endedAt) => {
    expect(conversationRow(stateOf(START, ...bodies), 'c', 1)).toMatchObject({ outcome, endedAt });
  });

  test('is none where it has not begun', () => {
    const begun = stateOf(START);
    expect(conversationRow(stateOf(enter('one')), 'c', 1)).toBeNull();
    expect(conversationRow({ ...begun, startedAt: null }, 'c', 1)).toBeNull();
    expect(conversationRow({ ...begun, person: null }, 'c', 1)).toBeNull();
  });
});

describe('what was written down', () => {
  const bodies: EventBody[] = [
    START,
    { type: 'noted', note: 'n', text: 'cold', step: 'one', begunAt: SIX_PM + 5 },
    promise('one'),
  ];

  test('has its own time, or that of the newest event, or that of the end', () => {
    expect(searchTextOf(stateOf(...bodies))).toEqual([
      { id: 'n', kind: 'note', text: 'cold', at: SIX_PM + 5 },
      { id: 'one', kind: 'promise', text: 'come', at: SIX_PM + 2_000 },
    ]);
    const ended = stateOf(
      ...bodies,
      { type: 'ended', learned: 'to wait' },
      { type: 'debriefed', question: 'next', text: 'call' },
    );
    expect(searchTextOf(ended)).toEqual([
      { id: 'n', kind: 'note', text: 'cold', at: SIX_PM + 5 },
      { id: 'one', kind: 'promise', text: 'come', at: SIX_PM + 3_000 },
      { id: 'learned', kind: 'learned', text: 'to wait', at: SIX_PM + 3_000 },
      { id: 'next', kind: 'next', text: 'call', at: SIX_PM + 3_000 },
    ]);
  });

  test('is nothing of what was learned where nothing was', () => {
    expect(searchTextOf(stateOf(START, { type: 'ended', learned: '' }))).toEqual([]);
  });
});

describe('a promise', () => {
  test('is followed up by its own date, or on the day it is due; open until the organizer says something else', () => {
    const state = stateOf(
      START,
      promise('theirs', { due: THURSDAY }),
      promise('yours', { due: THURSDAY, followUpAt: FRIDAY, wayWord: 'by radio' }),
    );
    const common = {
      snoozedTo: null,
      state: 'open',
      closedAt: null,
      result: '',
      changedAt: 0,
      conversation: 'c',
      person: 'p',
      what: 'come',
      way: 'other',
    };
    expect(followUpRows(state, 'c', new Map())).toEqual([
      { ...common, id: 'theirs', whose: 'theirs', wayWord: '', at: THURSDAY },
      { ...common, id: 'yours', whose: 'yours', wayWord: 'by radio', at: FRIDAY },
    ]);
    const old = { state: 'done', closedAt: 9, result: 'came', changedAt: 9, what: 'older words' } as FollowUp;
    expect(followUpRows(state, 'c', new Map([['theirs', old]]))[0]).toEqual({
      ...common,
      id: 'theirs',
      whose: 'theirs',
      wayWord: '',
      at: THURSDAY,
      state: 'done',
      closedAt: 9,
      result: 'came',
      changedAt: 9,
    });
  });

  test('is none of practice, and none before the start', () => {
    expect(
      followUpRows(stateOf({ ...START, call: 'practice:1' } as EventBody, promise('one')), 'c', new Map()),
    ).toEqual([]);
    expect(followUpRows(stateOf(promise('one')), 'c', new Map())).toEqual([]);
  });
});
