import { describe, expect, test } from 'vitest';
import { askSmaller, comeBackLater } from '../../../../../lib/domain/conversation/after-the-ask.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { lastIntent } from '../../../../../lib/domain/conversation/last-intent.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const note: Doing = () =>
  intents.addNote({ id: 'one', text: 'cold all winter', step: 'agitation', begunAt: 0 });
const edit: Doing = (state) => intents.editNote(state, 'one', 'cold, and wet');
const remove: Doing = (state) => intents.deleteNote(state, 'one');
const toAsk: Doing = (state) => intents.enterStep(sixSteps, state, 'the-ask', 'jump');
const ask: Doing = (state) => intents.ask(sixSteps, state, 'an-ask');
const yes: Doing = (state) => intents.markAnswer(sixSteps, state, 'yes', 'a-new-ask');
const no: Doing = (state) => intents.markAnswer(sixSteps, state, 'no', 'a-new-ask');
const smaller: Doing = (state) => askSmaller(sixSteps, state, 'a-smaller-ask');
const later: Doing = (state) =>
  comeBackLater(state, 'mine', { what: 'talk again', at: { date: '2027-01-07', time: null }, way: 'call' });
const green: Doing = (state) => intents.showLight(sixSteps, state, 'green', 'a-new-ask');
const other: Doing = () => intents.addNote({ id: 'two', text: 'her mother', step: 'agitation', begunAt: 0 });
const promise =
  (id: string, what: string): Doing =>
  () =>
    intents.addCommitment(id, { what, due: null, way: 'call', followUpAt: null });
const unpromise: Doing = (state) => intents.removeCommitment(state, 'one');
const end: Doing = (state) => intents.end(state, '');

function lastOf(...doings: Doing[]) {
  const here = device();
  const conversation = doings.reduce((so, doing) => {
    here.pass(1_000);
    return here.act(so, doing).after;
  }, here.begin());
  return lastIntent(foldConversation(conversation.log));
}

describe('the intent that an undo would take back', () => {
  test.each<[string, Doing[], string, string]>([
    ['a light, though it led on', [green], 'light-shown', ''],
    ['an answer, though it ended the silence and led on', [toAsk, ask, yes], 'answer-judged', ''],
    ['an answer that came at once', [toAsk, yes], 'answer-judged', ''],
    ['a smaller ask, though it said what the no was', [toAsk, no, smaller], 'asked', ''],
    ['a day to come back, though it said what the no was', [toAsk, no, later], 'committed', 'talk again'],
    ['the end, though it ended the silence', [toAsk, ask, end], 'ended', ''],
    ['a note', [note], 'noted', 'cold all winter'],
    ['its edit', [note, edit], 'note-edited', 'cold, and wet'],
    ['the deletion of a note, with its words', [note, edit, remove], 'note-deleted', 'cold, and wet'],
    [
      'the deletion of one of two notes, with its own words',
      [note, other, remove],
      'note-deleted',
      'cold all winter',
    ],
    ['a promise', [note, promise('one', 'come on Thursday')], 'committed', 'come on Thursday'],
    [
      'the taking off of one of two promises, with its own words',
      [promise('one', 'come on Thursday'), promise('two', 'bring two'), unpromise],
      'commitment-removed',
      'come on Thursday',
    ],
    [
      'what came before the last one, once that is undone',
      [note, edit, intents.undo],
      'noted',
      'cold all winter',
    ],
    ['what was done again', [note, green, intents.undo, intents.redo], 'light-shown', ''],
  ])('is %s', (_name, doings, type, words) => {
    expect(lastOf(...doings)).toMatchObject({ type, words });
  });

  test('says from where to where a light or an answer led, and of nothing else', () => {
    expect(lastOf(green)?.led).toEqual({ from: 'introduction', to: 'issues-and-stake' });
    expect(lastOf(toAsk, ask, yes)?.led).toEqual({ from: 'the-ask', to: 'next-steps' });
    expect(lastOf(toAsk)).not.toHaveProperty('led');
    expect(lastOf(green, note)).not.toHaveProperty('led');
  });

  test('has no words where the log has lost what it is about', () => {
    const here = device();
    const begun = [note, promise('one', 'come'), remove].reduce(
      (so, doing) => here.act(so, doing).after,
      here.begin(),
    );
    const lost = begun.log.filter(({ type }) => type !== 'noted' && type !== 'committed');
    expect(lastIntent(foldConversation(lost))).toMatchObject({ type: 'note-deleted', words: '' });
    const unsaid = here
      .act(foldConversation(begun.log), unpromise)
      .after.log.filter(({ type }) => type !== 'committed');
    expect(lastIntent(foldConversation(unsaid))).toMatchObject({ type: 'commitment-removed', words: '' });
  });

  test('is none at the start', () => {
    expect(lastOf()).toBeUndefined();
    expect(lastOf(green, intents.undo)).toBeUndefined();
  });
});
