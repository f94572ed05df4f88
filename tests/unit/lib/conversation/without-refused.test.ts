import { expect, test } from 'vitest';
import { foldConversation } from '../../../../lib/conversation/fold.ts';
import * as intents from '../../../../lib/conversation/intents.ts';
import type { ConversationState } from '../../../../lib/conversation/state.ts';
import { withoutRefused } from '../../../../lib/conversation/without-refused.ts';
import { device } from './some-events.ts';

/** A conversation in which a note was taken and changed, another one taken, and something promised. */
function talked() {
  const here = device();
  let conversation = here.begin();
  const noted = (id: string, text: string) => intents.note({ id, text, step: 'agitation', begunAt: 1 });
  const promised = {
    what: 'bring two',
    due: null,
    way: 'other',
    wayWord: 'by radio',
    followUpAt: null,
  } as const;
  const doings = [
    () => noted('one', 'first words'),
    (state: ConversationState) => intents.editNote(state, 'one', 'other words'),
    () => noted('two', 'kept words'),
    () => intents.commit('three', promised),
  ];
  for (const doing of doings) conversation = here.act(conversation, doing).after;
  return conversation.log;
}

test('a note that was refused goes with its changes, and its words are handed back', () => {
  const log = talked();
  const { log: left, words } = withoutRefused(
    log,
    log.filter((event) => event.type === 'noted' && event.note === 'one'),
  );
  expect(words).toEqual(['first words', 'other words']);
  expect([...foldConversation(left).state.notes.values()].map(({ text }) => text)).toEqual(['kept words']);
  expect(foldConversation(left).state.commitments.size).toBe(1);
});

test('of a change that was refused, the note stays as it was', () => {
  const log = talked();
  const { log: left, words } = withoutRefused(
    log,
    log.filter(({ type }) => type === 'note-edited'),
  );
  expect(words).toEqual(['other words']);
  expect(foldConversation(left).state.notes.get('one')?.text).toBe('first words');
});

test('every word of a commitment is handed back', () => {
  const log = talked();
  const refused = log.filter(({ type }) => type === 'committed');
  expect(withoutRefused(log, refused).words).toEqual(['bring two', 'by radio']);
});

test('of a conversation that never began nothing is left but its words', () => {
  const log = talked();
  const { log: left, words } = withoutRefused(log, log.slice(0, 1));
  expect(left).toEqual([]);
  expect(words).toEqual(expect.arrayContaining(['first words', 'other words', 'kept words', 'bring two']));
});

test('an undo of what was refused goes too', () => {
  const here = device();
  const begun = here.begin();
  const noted = here.act(begun, () => intents.note({ id: 'n', text: 'x', step: 's', begunAt: 1 })).after;
  const { log } = here.act(noted, intents.undo).after;
  const left = withoutRefused(
    log,
    log.filter(({ type }) => type === 'noted'),
  );
  expect(left.log.map(({ type }) => type)).toEqual(['started', 'step-entered']);
});
