import { describe, expect, test } from 'vitest';
import {
  type HeldConversation,
  type LastTime,
  lastTimeOf,
} from '../../../../../lib/domain/person/last-time.ts';
import { followUp } from '../follow-up/some-follow-ups.ts';

const held = (id: string, startedAt: number, more: Partial<HeldConversation> = {}): HeldConversation => ({
  id,
  call: null,
  startedAt,
  endedAt: startedAt + 1,
  outcome: 'open',
  asks: [{}],
  stake: null,
  ...more,
});
const NOTHING = { conversations: [], followUps: [], learned: [] };

describe('the last time', () => {
  test('is null where there was none, or none but practice and the one that is on', () => {
    expect(lastTimeOf(NOTHING)).toBe(null);
    const conversations = [held('on', 3), held('practiced', 2, { call: 'practice:rehearsal' })];
    expect(lastTimeOf({ ...NOTHING, conversations }, 'on')).toBe(null);
  });

  test('is the newest that was begun, however they come, with its answer', () => {
    const conversations = [held('a', 1), held('c', 3, { outcome: 'unsure', endedAt: null }), held('b', 2)];
    expect(lastTimeOf({ ...NOTHING, conversations })).toMatchObject({
      conversation: 'c',
      at: 3,
      answer: 'unsure',
      isEnded: false,
    });
    expect(lastTimeOf({ ...NOTHING, conversations }, 'c')?.conversation).toBe('b');
  });

  test.each<[string, Partial<HeldConversation>, LastTime['answer']]>([
    ['was asked and not answered', {}, 'open'],
    ['is on', { asks: [], endedAt: null }, 'open'],
    ['had no ask', { asks: [] }, null],
  ])('has no answer where it %s', (_when, more, answer) => {
    expect(lastTimeOf({ ...NOTHING, conversations: [held('a', 1, more)] })?.answer).toBe(answer);
  });

  test('has the newest stake and the newest thing learned, with the day of each', () => {
    const conversations = [held('c', 3), held('b', 2, { stake: 'cold' }), held('a', 1, { stake: 'old' })];
    const learned = [{ conversation: 'a', text: 'mornings' }];
    expect(lastTimeOf({ conversations, followUps: [], learned })).toMatchObject({
      at: 3,
      stake: { words: 'cold', at: 2 },
      learned: { words: 'mornings', at: 1 },
    });
  });

  test('has what was promised the last time that anything was, done or not, and what else is open', () => {
    const promise = (id: string, conversation: string | null, state: 'open' | 'done', at: string | null) =>
      followUp('Rosa', at, { id, conversation, what: id, state });
    const followUps = [
      promise('f5', null, 'open', '2026-12-01'),
      promise('f4', 'b', 'open', null),
      promise('f3', 'b', 'done', null),
      promise('f2', 'a', 'done', null),
      promise('f1', 'a', 'open', '2026-11-01'),
      promise('f6', 'on', 'open', '2026-10-01'),
    ];
    const conversations = [held('on', 4), held('c', 3), held('b', 2), held('a', 1)];
    const last = lastTimeOf({ conversations, followUps, learned: [] }, 'on');
    expect(last?.promises.map(({ what, state }) => [what, state])).toEqual([
      ['f3', 'done'],
      ['f4', 'open'],
      ['f1', 'open'],
      ['f5', 'open'],
    ]);
  });
});
