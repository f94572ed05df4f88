/** What is read from the times in a state, from states that are written out. */
import { expect, test } from 'vitest';
import { emptyConversation } from '../../../../../lib/domain/conversation/fold.ts';
import {
  type Ask,
  askInSilence,
  type ConversationState,
  currentAsk,
  type Visit,
} from '../../../../../lib/domain/conversation/state.ts';
import { talkedFor } from '../../../../../lib/domain/conversation/talked-for.ts';

const HOUR = 60 * 60_000;
const stateOf = (part: Partial<ConversationState>) => ({ ...emptyConversation().state, ...part });
const visit = (at: number): Visit => ({ step: 'the-ask', reason: 'next', at, light: null });
const ask = (askedAt: number, answeredAt: number | null = null): Ask => ({
  id: `ask-${askedAt}`,
  askedAt,
  answeredAt,
  answer: null,
  isSmaller: false,
  no: null,
  objections: [],
});
const noteAt = (at: number) =>
  [`${at}`, { id: `${at}`, text: 'x', step: 'the-ask', at, mark: null }] as const;
const endedAt = (at: number) => ({ at, learned: '', outcome: 'open', intent: 'x' }) as const;

test('the current ask is of the current visit, even if both are of one moment', () => {
  expect(currentAsk(stateOf({ visits: [visit(5)], asks: [ask(5)] }))?.id).toBe('ask-5');
  expect(currentAsk(stateOf({ visits: [visit(1), visit(5)], asks: [ask(4)] }))).toBeUndefined();
  expect(currentAsk(stateOf({ visits: [visit(1)] }))).toBeUndefined();
  expect(currentAsk(stateOf({ asks: [ask(5)] }))).toBeUndefined();
});

test('a silence is over with its answer, or with the conversation', () => {
  const asking = { visits: [visit(1)], asks: [ask(2)] };
  expect(askInSilence(stateOf(asking))?.id).toBe('ask-2');
  expect(askInSilence(stateOf({ ...asking, asks: [ask(2, 3)] }))).toBeUndefined();
  expect(askInSilence(stateOf({ ...asking, ended: endedAt(3) }))).toBeUndefined();
});

test.each<[string, Partial<ConversationState>, number]>([
  ['nothing where nothing happened', {}, 0],
  ['from its start', { startedAt: 10, lastAt: 50 }, 40],
  ['to its end, not to what was done after it', { startedAt: 10, ended: endedAt(50), lastAt: 90 }, 40],
  ['two hours in which nobody did anything', { startedAt: 1, lastAt: 1 + 2 * HOUR }, 2 * HOUR],
  ['nothing of a longer gap', { startedAt: 1, lastAt: 2 + 2 * HOUR }, 0],
  [
    'a long silence that was seen in visits',
    { startedAt: 0, visits: [visit(HOUR)], lastAt: 3 * HOUR },
    3 * HOUR,
  ],
  ['as long in notes', { startedAt: 0, notes: new Map([noteAt(2 * HOUR)]), lastAt: 3 * HOUR }, 3 * HOUR],
  ['as long in an ask', { startedAt: 0, asks: [ask(2 * HOUR)], lastAt: 3 * HOUR }, 3 * HOUR],
  [
    'as long in an ask and its answer',
    { startedAt: 0, asks: [ask(2 * HOUR, 4 * HOUR)], lastAt: 5 * HOUR },
    5 * HOUR,
  ],
  [
    'in the order of time, whichever was written first',
    { startedAt: 0, visits: [visit(3 * HOUR)], notes: new Map([noteAt(HOUR)]), lastAt: 4 * HOUR },
    4 * HOUR,
  ],
  [
    'not on to a note that was added after the end',
    { startedAt: 0, notes: new Map([noteAt(2 * HOUR)]), ended: endedAt(HOUR), lastAt: 2 * HOUR },
    HOUR,
  ],
])('a conversation lasts %s', (_what, part, length) => {
  expect(talkedFor(stateOf(part))).toBe(length);
});
