/** What each event does to the state, from logs that are written out. */
import { describe, expect, test } from 'vitest';
import {
  type ConversationEvent,
  compareEvents,
  type EventBody,
} from '../../../../../lib/domain/conversation/events.ts';
import {
  append,
  type Conversation,
  emptyConversation,
  foldConversation,
} from '../../../../../lib/domain/conversation/fold.ts';
import { purgeLog } from '../../../../../lib/domain/conversation/purge-log.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import { logOf } from './one-of-each.ts';
import { SIX_PM } from './some-events.ts';

const START: EventBody = {
  type: 'started',
  guide: 'six-steps',
  person: { id: 'p', name: 'Rosa' },
  call: null,
  carried: { 'this-opponent': 'the landlord' },
};
const enter = (step: string): EventBody => ({ type: 'step-entered', step, reason: 'jump' });
const note = (id: string, text: string): EventBody => ({
  type: 'noted',
  note: id,
  text,
  step: 'agitation',
  begunAt: SIX_PM,
});
const asked = (ask: string): EventBody => ({ type: 'asked', ask });
const commit = (commitment: string, more: object = {}): EventBody => ({
  type: 'committed',
  commitment,
  what: 'come',
  due: null,
  way: 'call',
  followUpAt: null,
  ...more,
});

const stateOf = (...bodies: EventBody[]) => foldConversation(logOf(START, ...bodies)).state;

test('a start says who, by which guide, where, and what is known of the campaign', () => {
  const state = stateOf();
  expect(state).toMatchObject({
    id: 'c',
    guide: 'six-steps',
    person: { id: 'p', name: 'Rosa' },
    call: null,
    startedAt: SIX_PM,
    ended: null,
  });
  expect([...state.blanks]).toEqual([['this-opponent', 'the landlord']]);
  expect([state.intents, state.undone]).toEqual([[], []]);
});

test('it began from no prep sheet until one is chosen', () => {
  expect(stateOf().prepSheet).toBeNull();
  expect(stateOf({ type: 'prep-sheet-chosen', prepSheet: 'thursday' }).prepSheet).toBe('thursday');
});

test('it is of no campaign until one is chosen, and then of the one chosen last', () => {
  expect(stateOf().campaign).toBeNull();
  const chosen = (campaign: string): EventBody => ({ type: 'campaign-chosen', campaign });
  expect(stateOf(chosen('heat'), chosen('rent')).campaign).toBe('rent');
});

test('a name before the start names nobody', () => {
  expect(foldConversation(logOf({ type: 'person-named', name: 'Ana' })).state.person).toBeNull();
  expect(stateOf({ type: 'person-named', name: 'Ana' }).person).toEqual({ id: 'p', name: 'Ana' });
});

test('who is recognized is whom it is with, once there is anybody', () => {
  const ana = { id: 'a', name: 'Ana' };
  expect(foldConversation(logOf({ type: 'person-recognized', person: ana })).state.person).toBeNull();
  expect(stateOf({ type: 'person-recognized', person: ana }).person).toEqual(ana);
});

test('a light is the current visit’s, and only of its own step', () => {
  const light = (step: string, colour: 'green' | 'yellow' | null): EventBody => ({
    type: 'light-shown',
    step,
    light: colour,
  });
  expect(
    stateOf(enter('agitation'), light('agitation', 'yellow')).visits.map((visit) => visit.light),
  ).toEqual(['yellow']);
  expect(stateOf(enter('agitation'), light('the-ask', 'yellow')).visits.map((visit) => visit.light)).toEqual([
    null,
  ]);
  expect(stateOf(light('agitation', 'yellow')).visits).toEqual([]);
});

test('a number on the scale is that of its step, changed in its place, and keeps when it was first given', () => {
  const rated = (step: string, rating: 0 | 4 | 10, why = ''): EventBody => ({
    type: 'rated',
    step,
    rating,
    why,
  });
  const { ratings } = stateOf(rated('one', 4), rated('two', 10), rated('one', 0, 'cold'));
  expect([...ratings].map(([step, { rating, why }]) => [step, rating, why])).toEqual([
    ['one', 0, 'cold'],
    ['two', 10, ''],
  ]);
  expect(ratings.get('one')?.at).toBe(stateOf(rated('one', 4)).ratings.get('one')?.at);
});

test('ticks, blanks and the debrief are set and taken back', () => {
  const tick = (isAsked: boolean): EventBody => ({ type: 'question-ticked', question: 'q', asked: isAsked });
  const fill = (text: string): EventBody => ({ type: 'blank-filled', blank: 'b', text });
  const debrief = (text: string): EventBody => ({ type: 'debriefed', question: 'next', text });
  const set = stateOf(tick(true), fill('cold'), debrief('call'), { type: 'assessed', level: 2 });
  expect([...set.questionsAsked]).toEqual(['q']);
  expect(set.blanks.get('b')).toBe('cold');
  expect([...set.debrief]).toEqual([['next', 'call']]);
  expect(set.assessment).toBe(2);
  const back = stateOf(tick(true), tick(false), fill('cold'), fill(''), debrief('call'), debrief(''), {
    type: 'assessed',
    level: null,
  });
  expect([back.questionsAsked.size, back.blanks.has('b'), back.debrief.size, back.assessment]).toEqual([
    0,
    false,
    0,
    null,
  ]);
});

describe('notes', () => {
  test('are taken unmarked, and changed each by itself', () => {
    const { notes } = stateOf(
      note('one', 'cold'),
      note('two', 'warm'),
      { type: 'note-edited', note: 'one', text: 'very cold' },
      { type: 'note-marked', note: 'two', stake: true },
    );
    expect([...notes.values()]).toEqual([
      { id: 'one', text: 'very cold', step: 'agitation', at: SIX_PM, mark: null },
      { id: 'two', text: 'warm', step: 'agitation', at: SIX_PM, mark: 'stake' },
    ]);
  });

  test('have one mark at a time, of which only the one that is there is taken off', () => {
    const markOf = (...marking: EventBody[]) => stateOf(note('one', 'no'), ...marking).notes.get('one')?.mark;
    const as = (mark: 'opponent' | 'objection', marked: boolean): EventBody => ({
      type: 'note-marked-as',
      ...{ note: 'one', mark, marked },
    });
    const stake = (isStake: boolean): EventBody => ({ type: 'note-marked', note: 'one', stake: isStake });
    expect(markOf(as('objection', true))).toBe('objection');
    expect(markOf(stake(true), as('opponent', true))).toBe('opponent');
    expect(markOf(as('opponent', true), stake(false))).toBe('opponent');
    expect(markOf(as('opponent', true), as('objection', false))).toBe('opponent');
    expect(markOf(as('opponent', true), as('opponent', false))).toBeNull();
    expect(markOf(as('opponent', true), stake(true))).toBe('stake');
  });

  test('go, and what comes later about one that is gone brings nothing back', () => {
    const { notes } = stateOf(
      note('one', 'cold'),
      { type: 'note-deleted', note: 'one' },
      { type: 'note-edited', note: 'one', text: 'very cold' },
      { type: 'note-marked', note: 'one', stake: true },
    );
    expect(notes.size).toBe(0);
  });
});

describe('asks', () => {
  const answered = (ask: string): EventBody => ({ type: 'answered', ask });
  const judged = (ask: string, answer: 'yes' | 'no'): EventBody => ({ type: 'answer-judged', ask, answer });

  test('are answered once, and by their own answer alone', () => {
    const { asks } = stateOf(
      asked('one'),
      answered('one'),
      answered('one'),
      asked('two'),
      answered('one'),
      judged('one', 'no'),
    );
    expect(asks.map(({ id, answeredAt, answer }) => [id, answeredAt, answer])).toEqual([
      ['one', SIX_PM + 2_000, null],
      ['two', null, null],
    ]);
    expect(stateOf(asked('one'), judged('one', 'yes')).asks[0]?.answer).toBe('yes');
    expect(stateOf(answered('one'), judged('one', 'yes')).asks).toEqual([]);
  });

  test('know what held them back, and which kind of no it was', () => {
    const heard = (ask: string, objection: string, heard = true): EventBody => ({
      type: 'objection-heard',
      ask,
      objection,
      heard,
    });
    const { asks } = stateOf(
      asked('one'),
      heard('one', 'the-risk'),
      heard('one', 'no-time'),
      heard('one', 'the-risk'),
      heard('one', 'no-time', false),
      { type: 'no-marked', ask: 'one', kind: 'not-now' },
      { type: 'no-marked', ask: 'one', kind: 'not-that' },
      { type: 'ask-chosen', smaller: true },
      asked('two'),
      heard('one', 'not-my-fight'),
      { type: 'no-marked', ask: 'one', kind: 'not-ever' },
    );
    expect(asks.map(({ id, isSmaller, no, objections }) => [id, isSmaller, no, objections])).toEqual([
      ['one', false, 'not-that', ['the-risk']],
      ['two', true, null, []],
    ]);
    expect(stateOf(heard('one', 'the-risk'), { type: 'ask-chosen', smaller: true })).toMatchObject({
      asks: [],
      isSmallerAsk: true,
    });
  });

  test('what was said against it is there once in a visit, with the words of its card', () => {
    const raised = (objection: string, text: string): EventBody => ({
      type: 'objection-raised',
      objection,
      text,
    });
    const heard = (objection: string, heard: boolean): EventBody => ({
      type: 'objection-heard',
      ask: 'one',
      objection,
      heard,
    });
    const came = (...bodies: EventBody[]) =>
      stateOf(...bodies).objections.map(({ id, text, visit }) => [id, text, visit]);
    expect(came(raised('no-time', 'I work nights'))).toEqual([['no-time', 'I work nights', -1]]);
    expect(
      came(
        enter('agitation'),
        raised('no-time', 'I work nights'),
        raised('no-time', ''),
        raised('ours', 'We tried'),
        enter('the-ask'),
        raised('ours', 'We tried that'),
        asked('one'),
        heard('no-time', true),
        heard('the-risk', true),
        heard('the-risk', false),
        raised('no-time', 'I have no time'),
      ),
    ).toEqual([
      ['no-time', 'I work nights', 0],
      ['ours', 'We tried', 0],
      ['ours', 'We tried that', 1],
      ['no-time', 'I have no time', 1],
    ]);
    // What came before the ask was no reason against it, and stays.
    expect(came(enter('the-ask'), raised('no-time', 'No'), asked('one'), heard('no-time', false))).toEqual([
      ['no-time', 'No', 0],
    ]);
    expect(came(heard('no-time', true))).toEqual([]);
  });

  test('the last one’s answer is how the conversation ended; without one it is open', () => {
    const end: EventBody = { type: 'ended', learned: 'much' };
    expect(stateOf(asked('one'), judged('one', 'no'), end).ended).toMatchObject({
      outcome: 'no',
      learned: 'much',
      at: SIX_PM + 3_000,
    });
    expect(stateOf(end).ended?.outcome).toBe('open');
    expect(stateOf(asked('one'), end).ended?.outcome).toBe('open');
  });
});

test('what was learned is said at the end, and may be said anew after it, never before', () => {
  const learned: EventBody = { type: 'learned', text: 'to wait' };
  const end: EventBody = { type: 'ended', learned: 'much' };
  const state = stateOf(end, learned);
  expect(state.ended).toEqual({
    at: SIX_PM + 1_000,
    learned: 'to wait',
    outcome: 'open',
    intent: expect.any(String),
  });
  expect(state.ended?.intent).toBe(state.intents[0]);
  expect(stateOf(learned).ended).toBeNull();
});

test('a commitment has its own word for the way only where there is one, and can be taken off the list', () => {
  const { commitments } = stateOf(commit('one'), commit('two', { way: 'other', wayWord: 'by pigeon' }));
  expect([...commitments.values()]).toStrictEqual([
    { id: 'one', what: 'come', due: null, way: 'call', followUpAt: null },
    { id: 'two', what: 'come', due: null, way: 'other', wayWord: 'by pigeon', followUpAt: null },
  ]);
  const left = stateOf(commit('one'), commit('two'), { type: 'commitment-removed', commitment: 'one' });
  expect([...left.commitments.keys()]).toEqual(['two']);
});

test('an edited commitment says what the edit says, keeps its place, and is none where there is none', () => {
  const edited = { type: 'commitment-edited', commitment: 'one', what: 'come early', due: null } as const;
  const { commitments } = stateOf(commit('one', { way: 'other', wayWord: 'by pigeon' }), commit('two'), {
    ...edited,
    way: 'text',
    followUpAt: { date: '2026-12-02', time: null },
  });
  expect([...commitments.values()]).toStrictEqual([
    {
      id: 'one',
      what: 'come early',
      due: null,
      way: 'text',
      followUpAt: { date: '2026-12-02', time: null },
    },
    { id: 'two', what: 'come', due: null, way: 'call', followUpAt: null },
  ]);
  expect(stateOf({ ...edited, way: 'call', followUpAt: null }).commitments.size).toBe(0);
});

describe('undo and redo', () => {
  const [start, one, two] = logOf(START, note('one', 'cold'), note('two', 'warm')) as [
    ConversationEvent,
    ConversationEvent,
    ConversationEvent,
  ];
  /** An event that comes after those. */
  const later = (body: EventBody, seconds: number): ConversationEvent => {
    const at = SIX_PM + seconds * 1_000;
    const id = newId(at);
    return { ...body, id, conversation: 'c', device: 'd', intent: id, at };
  };
  const shown = (...events: ConversationEvent[]) => {
    const { state } = foldConversation([start, one, two, ...events]);
    return { notes: [...state.notes.keys()], intents: state.intents, undone: state.undone };
  };

  test('take back and bring back one intent, the last or an earlier one', () => {
    expect(shown()).toEqual({ notes: ['one', 'two'], intents: [one.id, two.id], undone: [] });
    const undoTwo = later({ type: 'undone', undoes: two.id }, 10);
    expect(shown(undoTwo)).toEqual({ notes: ['one'], intents: [one.id], undone: [two.id] });
    const undoOne = later({ type: 'undone', undoes: one.id }, 10);
    expect(shown(undoOne)).toEqual({ notes: ['two'], intents: [two.id], undone: [one.id] });
    const redoTwo = later({ type: 'redone', redoes: two.id }, 11);
    expect(shown(undoTwo, redoTwo)).toEqual({ notes: ['one', 'two'], intents: [one.id, two.id], undone: [] });
  });

  test('two undone are brought back one by one', () => {
    const undos = [
      later({ type: 'undone', undoes: two.id }, 10),
      later({ type: 'undone', undoes: one.id }, 11),
    ];
    expect(shown(...undos)).toEqual({ notes: [], intents: [], undone: [two.id, one.id] });
    expect(shown(...undos, later({ type: 'redone', redoes: one.id }, 12))).toEqual({
      notes: ['one'],
      intents: [one.id],
      undone: [two.id],
    });
  });

  test('what is done after an undo leaves nothing to redo, and takes back nothing else', () => {
    const undo = later({ type: 'undone', undoes: two.id }, 10);
    const three = later(note('three', 'hot'), 11);
    expect(shown(undo, three)).toEqual({ notes: ['one', 'three'], intents: [one.id, three.id], undone: [] });
  });

  test('the events of one intent are undone as one', () => {
    const second: ConversationEvent = { ...later(note('three', 'hot'), 5), intent: two.id };
    expect(shown(second).intents).toEqual([one.id, two.id]);
    expect(shown(second, later({ type: 'undone', undoes: two.id }, 10)).notes).toEqual(['one']);
  });

  test('scrubbing keeps what shows and nothing else', () => {
    const undo = later({ type: 'undone', undoes: two.id }, 10);
    const redo = later({ type: 'redone', redoes: two.id }, 11);
    expect(purgeLog([start, one, two, undo])).toEqual([start, one]);
    expect(purgeLog([start, one, two, undo, redo])).toEqual([start, one, two]);
    expect(purgeLog([start, one, two])).toEqual([start, one, two]);
  });
});

describe('appending', () => {
  const log = logOf(START, note('one', 'cold'), note('two', 'warm'), { type: 'note-deleted', note: 'one' });
  /** What can be seen of a conversation: its parts are computed when they are asked for. */
  const seen = ({ log, state }: Conversation) => ({ log, state });
  const whole = seen(foldConversation(log));

  test('nothing changes nothing', () => {
    const before = foldConversation(log.slice(0, 2));
    expect(seen(append(before, []))).toEqual(seen(before));
  });

  test.each([
    ['in order', [1, 2, 3]],
    ['all at once, in no order', [3, 1, 2]],
  ])('%s, it is the fold of the whole log', (_how, order) => {
    const events = order.map((index) => log[index] as ConversationEvent);
    expect(seen(append(foldConversation(log.slice(0, 1)), events))).toEqual(whole);
  });

  test('an event twice, or one from earlier, finds its place', () => {
    const [first, second, third, fourth] = log as [
      ConversationEvent,
      ConversationEvent,
      ConversationEvent,
      ConversationEvent,
    ];
    expect(seen(append(foldConversation([first, second]), [second, third, fourth]))).toEqual(whole);
    expect(seen(append(foldConversation([first, second]), [third, third, fourth]))).toEqual(whole);
    expect(seen(append(foldConversation([first, third, fourth]), [second]))).toEqual(whole);
  });

  test.each([0, 1, 2, 3])('the event that was missing (%i) finds its place', (missing) => {
    const others = log.filter((_, index) => index !== missing);
    expect(seen(append(foldConversation(others), log.slice(missing, missing + 1)))).toEqual(whole);
  });

  test('to nothing is the fold of what comes', () => {
    expect(seen(append(emptyConversation(), log))).toEqual(whole);
  });
});

test('events are in the order of their ids; one and the same has no order', () => {
  const [one, two] = logOf(START, START) as [ConversationEvent, ConversationEvent];
  expect([compareEvents(one, two), compareEvents(two, one), compareEvents(one, one)]).toEqual([-1, 1, 0]);
});
