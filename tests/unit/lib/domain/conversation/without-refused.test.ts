import { describe, expect, test } from 'vitest';
import type { ConversationEvent, EventBody } from '../../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import { withoutRefused } from '../../../../../lib/domain/conversation/without-refused.ts';
import { device, SIX_PM } from './some-events.ts';

/** A conversation in which a note was taken and changed, another one taken, and something promised. */
function talked() {
  const here = device();
  let conversation = here.begin();
  const noted = (id: string, text: string) => intents.addNote({ id, text, step: 'agitation', begunAt: 1 });
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
    () => intents.addCommitment('three', promised),
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
  const noted = here.act(begun, () => intents.addNote({ id: 'n', text: 'x', step: 's', begunAt: 1 })).after;
  const { log } = here.act(noted, intents.undo).after;
  const left = withoutRefused(
    log,
    log.filter(({ type }) => type === 'noted'),
  );
  expect(left.log.map(({ type }) => type)).toEqual(['started', 'step-entered']);
});

describe('what stands on a refused event goes with it', () => {
  const START: EventBody = {
    type: 'started',
    guide: 'g',
    person: { id: 'p', name: 'Rosa' },
    call: null,
    carried: {},
  };
  const ids = Array.from({ length: 10 }, (_, index) => newId(SIX_PM + index));
  const at = (index: number) => ids[index] ?? '';
  const written = (...bodies: EventBody[]): ConversationEvent[] =>
    bodies.map((body, index) => ({
      ...body,
      id: at(index),
      intent: at(index),
      conversation: 'c',
      device: 'd',
      at: SIX_PM + index,
    }));
  const promise: EventBody = {
    type: 'committed',
    commitment: 'one',
    what: 'come',
    due: null,
    way: 'call',
    followUpAt: null,
  };
  const tick: EventBody = { type: 'question-ticked', question: 'q', asked: true };

  test.each<[string, EventBody[], string[]]>([
    [
      'of an ask, its answer and what the answer was',
      [
        { type: 'asked', ask: 'one' },
        { type: 'answered', ask: 'one' },
        { type: 'answer-judged', ask: 'one', answer: 'no' },
        { type: 'asked', ask: 'two' },
        { type: 'answered', ask: 'two' },
      ],
      ['asked', 'answered'],
    ],
    [
      'of a promise, its being taken off',
      [promise, { type: 'commitment-removed', commitment: 'one' }, { ...promise, commitment: 'two' }],
      ['committed'],
    ],
    ['of a tick, its undo and redo', [tick, undone(1), redone(1), undone(7)], ['undone']],
    ['of a name, nothing', [{ type: 'person-named', name: 'Ana' }, tick], ['question-ticked']],
  ])('%s', (_what, bodies, left) => {
    const log = written(START, ...bodies);
    expect(withoutRefused(log, log.slice(1, 2)).log.map(({ type }) => type)).toEqual(['started', ...left]);
  });

  function undone(index: number): EventBody {
    return { type: 'undone', undoes: at(index) };
  }
  function redone(index: number): EventBody {
    return { type: 'redone', redoes: at(index) };
  }

  test('all of it, where the beginning is among what was refused', () => {
    const log = written(START, tick, promise);
    expect(withoutRefused(log, log.slice(0, 2)).log).toEqual([]);
  });

  test('its words are a name, what was learned or any other text, and never an empty one', () => {
    const log = written(
      START,
      { type: 'person-named', name: 'Ana' },
      { type: 'blank-filled', blank: 'b', text: '' },
      { type: 'ended', learned: 'to wait' },
    );
    expect(withoutRefused(log, log.slice(0, 1)).words).toEqual(['Rosa', 'Ana', 'to wait']);
  });
});
