import { describe, expect, test } from 'vitest';
import { campaignBlanks, fillOf } from '../../../../../lib/domain/conversation/blanks.ts';
import type { Conversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { stakeOf } from '../../../../../lib/domain/conversation/notes.ts';
import type { NoteMark } from '../../../../../lib/domain/conversation/state.ts';
import {
  askInSilence,
  currentAsk,
  currentVisit,
  silenceLength,
} from '../../../../../lib/domain/conversation/state.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const go =
  (step: string): Doing =>
  (state) =>
    intents.enterStep(sixSteps, state, step, 'jump');
const green: Doing = (state) => intents.showLight(sixSteps, state, 'green', 'a-new-ask');
const yellow: Doing = (state) => intents.showLight(sixSteps, state, 'yellow', 'a-new-ask');
const next: Doing = (state) => intents.next(sixSteps, state);
const previous: Doing = (state) => intents.previous(sixSteps, state);
const ask: Doing = (state, now) => intents.ask(sixSteps, state, `ask-${now}`);
const answered: Doing = (state) => intents.answered(state);
const judge =
  (answer: 'yes' | 'unsure' | 'no'): Doing =>
  (state) =>
    intents.markAnswer(sixSteps, state, answer, 'a-new-ask');
const noteOf =
  (id: string, text: string): Doing =>
  (_state, now) =>
    intents.addNote({ id, text, step: 'issues-and-stake', begunAt: now });

/** Holds a conversation, a second between doings. */
function talkOf(...doings: Doing[]): Conversation {
  const here = device();
  return doings.reduce((conversation, doing) => {
    here.pass(1_000);
    return here.act(conversation, doing).after;
  }, here.begin());
}

const lastStep = (...doings: Doing[]) => currentVisit(talkOf(...doings).state)?.step;

describe('where things lead', () => {
  test.each<[string, Doing[], string]>([
    ['the start', [], 'introduction'],
    ['next', [next], 'issues-and-stake'],
    ['next and previous', [next, previous], 'introduction'],
    ['previous at the first step', [previous], 'introduction'],
    ['next at the last step', [go('next-steps'), next], 'next-steps'],
    ['green in Introduction', [green], 'issues-and-stake'],
    ['green in Issues & Stake', [go('issues-and-stake'), green], 'agitation'],
    ['yellow in Issues & Stake: keep looking', [go('issues-and-stake'), yellow], 'issues-and-stake'],
    ['green in Agitation', [go('agitation'), green], 'educate-vision-plan'],
    ['yellow in Agitation: keep exploring', [go('agitation'), yellow], 'agitation'],
    ['green in the plan', [go('educate-vision-plan'), green], 'the-ask'],
    ['yellow in the plan: a choice', [go('educate-vision-plan'), yellow], 'educate-vision-plan'],
    ['a clear yes', [go('the-ask'), ask, judge('yes')], 'next-steps'],
    ['a clear yes by the green light', [go('the-ask'), ask, green], 'next-steps'],
    ['not sure: a choice', [go('the-ask'), ask, judge('unsure')], 'the-ask'],
    ['a hard no: a choice', [go('the-ask'), ask, judge('no')], 'the-ask'],
    ['next during the silence does nothing', [go('the-ask'), ask, next], 'the-ask'],
    ['next after the silence goes on', [go('the-ask'), ask, answered, next], 'next-steps'],
    ['a step that the guide does not have', [go('no-such-step')], 'introduction'],
  ])('%s', (_name, doings, step) => {
    expect(lastStep(...doings)).toBe(step);
  });

  test('the lights of a visit are its own: coming back shows none', () => {
    const { visits } = talkOf(go('agitation'), yellow, previous, next).state;
    expect(visits.map(({ step, light }) => [step, light])).toEqual([
      ['introduction', null],
      ['agitation', 'yellow'],
      ['issues-and-stake', null],
      ['agitation', null],
    ]);
  });
});

describe('a light pressed again', () => {
  const light = (...doings: Doing[]) => currentVisit(talkOf(...doings).state)?.light;

  test('is taken off, and pressed once more it is shown', () => {
    expect(light(go('agitation'), yellow)).toBe('yellow');
    expect(light(go('agitation'), yellow, yellow)).toBeNull();
    expect(light(go('agitation'), yellow, yellow, yellow)).toBe('yellow');
    expect(light(go('next-steps'), green, green)).toBeNull();
  });

  test('is one thing to undo, and undoing shows it again', () => {
    expect(light(go('agitation'), yellow, yellow, intents.undo)).toBe('yellow');
    expect(light(go('agitation'), yellow, yellow, intents.undo, intents.undo)).toBeNull();
  });

  test('in another visit of the step is another light', () => {
    expect(light(go('agitation'), yellow, previous, next, yellow)).toBe('yellow');
  });
});

describe('no event is made of', () => {
  const events = (doing: Doing, ...before: Doing[]) => {
    const here = device();
    const conversation = before.reduce((so, one) => {
      here.pass(1_000);
      return here.act(so, one).after;
    }, here.begin());
    return here.act(conversation, doing).events.map(({ type }) => type);
  };
  const tick: Doing = (state) => intents.toggleQuestion(state, 'magic-wand', true);
  const mark: Doing = (state) => intents.markNote(state, 'one', 'stake');

  test.each<[string, Doing, Doing[]]>([
    ['the step one is in', go('introduction'), []],
    ['the same answer', judge('unsure'), [go('the-ask'), ask, judge('unsure')]],
    ['the same answer by its light', yellow, [go('the-ask'), ask, judge('unsure')]],
    ['a question that is ticked', tick, [tick]],
    ['a question that is not', (state) => intents.toggleQuestion(state, 'magic-wand', false), []],
    ['a note that is marked', mark, [noteOf('one', 'cold'), mark]],
    ['the same name', (state) => intents.namePerson(state, ' Rosa '), []],
    ['the same words of a note', (state) => intents.editNote(state, 'one', 'cold '), [noteOf('one', 'cold')]],
  ])('%s', (_name, doing, before) => {
    expect(events(doing, ...before)).toEqual([]);
  });

  test('a light that another answer has too', () => {
    expect(events(judge('no'), go('the-ask'), ask, judge('unsure'))).toEqual(['answer-judged']);
  });
});

describe('the silence', () => {
  test('counts from the moment of asking to the answer', () => {
    const { state } = talkOf(go('the-ask'), ask);
    const silent = askInSilence(state);
    expect(silent && silenceLength(silent, silent.askedAt + 7_000)).toBe(7_000);
    const heard = currentAsk(talkOf(go('the-ask'), ask, answered).state);
    expect(heard && silenceLength(heard, 0)).toBe(1_000);
  });

  test('a second ask is another ask, and both lengths are kept', () => {
    const { asks } = talkOf(go('the-ask'), ask, judge('unsure'), ask, answered, judge('yes')).state;
    expect(asks.map(({ answer, askedAt, answeredAt }) => [answer, (answeredAt ?? 0) - askedAt])).toEqual([
      ['unsure', 1_000],
      ['yes', 1_000],
    ]);
  });

  test.each<[string, Doing[]]>([
    ['outside of the ask', [ask]],
    ['while one lasts', [go('the-ask'), ask, ask]],
    ['after the end', [go('the-ask'), (state) => intents.end(state, ''), ask]],
  ])('cannot begin %s', (_name, doings) => {
    const asks = talkOf(...doings).state.asks.length;
    expect(asks).toBe(talkOf(...doings.slice(0, -1)).state.asks.length);
  });

  test('an ask of an earlier visit is not the current one', () => {
    const state = talkOf(go('the-ask'), ask, judge('no'), go('agitation'), go('the-ask')).state;
    expect(currentAsk(state)).toBeUndefined();
  });

  test('ending stops a silence and keeps how it went', () => {
    const { asks, ended } = talkOf(go('the-ask'), ask, judge('no'), (state) =>
      intents.end(state, '  wrong time '),
    ).state;
    expect(ended).toMatchObject({ learned: 'wrong time', outcome: 'no' });
    expect(asks).toHaveLength(1);
  });
});

describe('blanks', () => {
  const stakeBlank = sixSteps.blanks.find(({ stake }) => stake)?.id ?? '';

  test('their stake is the one note marked so, and again the one before when that is undone; what is typed into the blank comes first', () => {
    const mark =
      (id: string, stake = true): Doing =>
      (state) =>
        intents.markNote(state, id, stake ? 'stake' : null);
    const both = [noteOf('one', 'cold all winter'), noteOf('two', 'her mother'), mark('one'), mark('two')];
    expect(stakeOf(talkOf(...both).state)).toBe('her mother');
    expect([...talkOf(...both).state.notes.values()].map(({ mark }) => mark)).toEqual([null, 'stake']);
    expect(stakeOf(talkOf(...both, mark('two', false)).state)).toBeUndefined();
    expect(stakeOf(talkOf(...both, (state) => intents.undo(state)).state)).toBe('cold all winter');
    expect(fillOf(sixSteps, talkOf(...both).state, stakeBlank)).toBe('her mother');
    const typed = talkOf(...both, (state) => intents.fillBlank(state, stakeBlank, ' warm rooms '));
    expect(fillOf(sixSteps, typed.state, stakeBlank)).toBe('warm rooms');
    expect(fillOf(sixSteps, talkOf().state, stakeBlank)).toBeUndefined();
  });

  test('the opponent is the one note marked so, where nothing was typed; objections are as many as there are', () => {
    const mark =
      (id: string, as: NoteMark | null): Doing =>
      (state) =>
        intents.markNote(state, id, as);
    const noted = [
      noteOf('one', 'the landlord'),
      noteOf('two', 'Harlan'),
      noteOf('three', 'cold all winter'),
    ];
    const named = talkOf(...noted, mark('one', 'opponent'), mark('two', 'opponent'), mark('three', 'stake'));
    expect(fillOf(sixSteps, named.state, 'this-opponent')).toBe('Harlan');
    expect(fillOf(sixSteps, named.state, stakeBlank)).toBe('cold all winter');
    const marks = (...doings: readonly Doing[]) =>
      [...talkOf(...noted, ...doings).state.notes.values()].map((note) => note.mark);
    expect(marks(mark('one', 'opponent'), mark('two', 'opponent'))).toEqual([null, 'opponent', null]);
    expect(marks(mark('one', 'objection'), mark('two', 'objection'))).toEqual([
      'objection',
      'objection',
      null,
    ]);
    // Another mark stands in place of the one before, which is there again when that is undone.
    expect(marks(mark('one', 'opponent'), mark('one', 'stake'))).toEqual(['stake', null, null]);
    expect(marks(mark('one', 'opponent'), mark('one', 'stake'), intents.undo)).toEqual([
      'opponent',
      null,
      null,
    ]);
    expect(marks(mark('one', 'objection'), mark('one', null))).toEqual([null, null, null]);
    const typed = talkOf(...noted, mark('two', 'opponent'), (state) =>
      intents.fillBlank(state, 'this-opponent', 'the city'),
    );
    expect(fillOf(sixSteps, typed.state, 'this-opponent')).toBe('the city');
  });

  test('our plan is carried to the next conversation, the person is not', () => {
    const fill =
      (blank: string): Doing =>
      (state) =>
        intents.fillBlank(state, blank, `text of ${blank}`);
    const campaign = sixSteps.blanks.filter(({ about }) => about === 'campaign').map(({ id }) => id);
    const { state } = talkOf(...sixSteps.blanks.map(({ id }) => fill(id)));
    expect(Object.keys(campaignBlanks(sixSteps, state)).sort()).toEqual(campaign.sort());
  });
});

describe('the debrief', () => {
  const ended: Doing = (state) => intents.end(state, 'a lot');
  const answer: Doing = (state) => intents.debrief(state, 'differently', ' listen longer ');
  const assess: Doing = (state) => intents.assess(state, 2);

  test('keeps answers and assessment, and takes them back', () => {
    const { state } = talkOf(ended, answer, assess);
    expect([...state.debrief]).toEqual([['differently', 'listen longer']]);
    expect(state.assessment).toBe(2);
    expect(talkOf(ended, assess, assess).state.assessment).toBeNull();
  });

  test('does not stand in the way of going on: that undoes the end alone', () => {
    const { state } = talkOf(ended, answer, assess, intents.reopen);
    expect(state.ended).toBeNull();
    expect(state.assessment).toBe(2);
    expect(intents.reopen(state)).toEqual([]);
  });
});

describe('notes', () => {
  test.each(['', '   ', '\n'])('%j is no note', (text) => {
    expect(talkOf(noteOf('one', text)).state.notes.size).toBe(0);
  });

  test('an edit that leaves nothing deletes, and can be undone', () => {
    const emptied = [noteOf('one', 'words'), (state) => intents.editNote(state, 'one', ' ')] as Doing[];
    expect(talkOf(...emptied).state.notes.size).toBe(0);
    expect(talkOf(...emptied, intents.undo).state.notes.get('one')?.text).toBe('words');
  });

  test('what is done to a note that is gone does nothing', () => {
    const { state } = talkOf();
    expect(intents.editNote(state, 'gone', 'x')).toEqual([]);
    expect(intents.markNote(state, 'gone', 'stake')).toEqual([]);
    expect(intents.deleteNote(state, 'gone')).toEqual([]);
  });
});
