import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHORTEST_SILENCE } from '../../../../../lib/domain/conversation/state.ts';
import type {
  CommitmentStatus,
  ConversationSummary,
} from '../../../../../lib/domain/patterns/conversation-summary.ts';
import { countPatterns } from '../../../../../lib/domain/patterns/patterns.ts';
import { weekOf, weeksAfter } from '../../../../../lib/domain/patterns/weeks.ts';
import { anyHeld, held, promisesIn, STEPS, THURSDAY } from './some-held.ts';

const DAY = 86_400_000;

function look(
  conversations: readonly ConversationSummary[],
  promises: readonly CommitmentStatus[] = [],
  since = 0,
) {
  const counting = countPatterns(conversations, promises, {
    steps: STEPS,
    now: THURSDAY + DAY,
    since,
    hasAsk: (guide) => guide !== 'without-ask',
    scaleSteps: (guide) => (guide === 'without-ask' ? ['one', 'two'] : []),
  });
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
  }
}

/** The counts that are not 0, by the numbers of their steps. */
function byNumber(steps: readonly { step: string; count: number }[]) {
  return Object.fromEntries(
    steps.filter(({ count }) => count > 0).map(({ step, count }) => [STEPS.indexOf(step) + 1, count]),
  );
}

describe('stalls', () => {
  test.each<[string, ConversationSummary, object]>([
    ['ended without an ask', held([1, 2, 3]), { 3: 1 }],
    ['ended with a maybe', held([1, 5, 3], { outcome: 'unsure' }), { 3: 1 }],
    ['ended with a clear yes', held([1, 5, 6], { outcome: 'yes' }), {}],
    ['came to rest a day ago', held([1, 2], { endedAt: null, touchedAt: THURSDAY }), { 2: 1 }],
    ['is on', held([1, 2], { endedAt: null, touchedAt: THURSDAY + DAY }), {}],
    ['took no step', held([]), {}],
  ])('one that %s', (_, one, counts) => {
    const { stalls } = look([one]);
    expect(byNumber(stalls.steps)).toEqual(counts);
    expect(stalls.of).toBe(Object.keys(counts).length);
  });

  test('leaves out one by a guide in which nothing is asked for', () => {
    const talks = [held([1, 2], { guide: 'without-ask' }), held([1, 2], { guide: 'six-steps' })];
    const { of, stalls, weeks } = look(talks);
    expect([of, stalls.stopped, stalls.of, byNumber(stalls.steps)]).toEqual([2, 1, 1, { 2: 1 }]);
    expect(weeks.map(({ conversations, withAsk }) => [conversations, withAsk])).toEqual([[2, 1]]);
  });

  test('names a step of another guide after this one’s', () => {
    expect(look([held([9])]).stalls.steps.at(-1)).toEqual({ step: 'other-9', count: 1 });
  });
});

describe('the change of the scale', () => {
  const asked = (ratings: Readonly<Record<string, number>>, guide = 'without-ask') =>
    held([1], { guide, ratings });

  test('is counted where it was asked before and after, by what the guide calls before', () => {
    const { changes } = look([
      asked({ two: 7, one: 4 }),
      asked({ one: 4, two: 4 }),
      asked({ one: 9, two: 0 }),
      asked({ one: 9 }),
      asked({ two: 9, three: 1 }),
      asked({ one: 1, two: 9 }, 'six-steps'),
      held([1]),
    ]);
    expect(changes).toEqual({ of: 3, up: 1, same: 1, down: 1, mean: -2 });
    expect(look([held([1])]).changes).toEqual({ of: 0, up: 0, same: 0, down: 0, mean: null });
  });

  test('adds up to those who were asked twice, and is no larger than the scale', () => {
    fc.assert(
      fc.property(fc.array(anyHeld), (talks) => {
        const { of, up, same, down, mean } = look(talks).changes;
        expect(up + same + down).toBe(of);
        expect(Math.abs(mean ?? 0)).toBeLessThanOrEqual(10);
        expect(mean === null).toBe(of === 0);
      }),
    );
  });
});

test.each<[readonly number[], readonly (readonly [number, number])[]]>([
  // Entries and returns, of steps 1 to 3.
  [
    [1, 2, 3],
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  ],
  [
    [1, 2, 3, 2, 3],
    [
      [1, 0],
      [2, 0],
      [2, 1],
    ],
  ],
  [
    [3, 1, 2, 1],
    [
      [2, 0],
      [1, 1],
      [1, 1],
    ],
  ],
  [
    [1, 2, 2],
    [
      [1, 0],
      [2, 0],
      [0, 0],
    ],
  ],
  [
    [3, 9, 1],
    [
      [1, 0],
      [0, 0],
      [1, 0],
    ],
  ],
])('the path %j went back so', (path, counts) => {
  const { steps } = look([held(path)]).returns;
  expect(steps.slice(0, 3).map(({ entries, returns }) => [entries, returns])).toEqual(counts);
});

test('the conversations that came to a step are counted once each', () => {
  const { returns } = look([held([1, 2, 1, 2]), held([1])]);
  expect(returns.steps.map(({ conversations }) => conversations)).toEqual([2, 1, 0, 0, 0, 0]);
  expect(returns.of).toBe(2);
});

test('asks are counted with what came of them, and their silences where an answer ended them', () => {
  const { asks, silences } = look([
    held([5], {
      asks: [
        { answer: 'unsure', silence: 4_999 },
        { answer: 'yes', silence: 5_000 },
      ],
    }),
    held([5], { asks: [{ answer: null, silence: 3_000_000 }] }),
    held([5], { asks: [{ answer: 'no', silence: 90_000 }] }),
    held([1]),
  ]);
  expect(asks).toEqual({ of: 3, asks: 4, outcomes: { yes: 1, unsure: 1, no: 1, none: 1 } });
  expect(silences).toMatchObject({ of: 2, silences: 3, median: 5_000, longer: 1 });
  expect(silences.buckets.map(({ count }) => count)).toEqual([1, 1, 0, 0, 1]);
});

test('an answer that came at once has no silence', () => {
  const asks = [1, 8_000].map((silence) => ({ answer: 'yes' as const, silence }));
  expect(look([held([5], { asks })]).silences).toMatchObject({ of: 1, silences: 1, median: 8_000 });
});

test('the median of an even number lies halfway', () => {
  const asks = [4_000, 8_000].map((silence) => ({ answer: 'yes' as const, silence }));
  expect(look([held([5], { asks })]).silences.median).toBe(6_000);
});

test('a silence is longer than the median by a whole second, as it is shown', () => {
  const longer = (...silences: number[]) =>
    look([held([5], { asks: silences.map((silence) => ({ answer: 'yes' as const, silence })) })]).silences
      .longer;
  expect(longer(14_000, 14_000, 14_900)).toBe(0);
  expect(longer(4_000, 14_000, 15_000)).toBe(1);
});

test('promises are followed where they were made in a conversation that is looked at', () => {
  const [one, other, before] = [held([6]), held([6]), held([6], { startedAt: THURSDAY - 30 * DAY })];
  const promise = (conversation: string | null, state: CommitmentStatus['state']) => ({
    conversation,
    state,
  });
  const { followThrough, weeks } = look(
    [one, other, before],
    [
      promise(one.id, 'done'),
      promise(one.id, 'open'),
      promise(other.id, 'dropped'),
      promise(before.id, 'done'),
      promise(null, 'done'),
    ],
    THURSDAY - 7 * DAY,
  );
  expect(followThrough).toEqual({ of: 2, promised: 3, states: { done: 1, dropped: 1, open: 1 } });
  expect(weeks).toMatchObject([{ monday: '2026-11-16', conversations: 2, promised: 3, done: 1 }]);
});

describe('weeks', () => {
  test('are those of real times, though another is far beyond them', () => {
    const { weeks } = look([held([1]), held([1], { startedAt: Date.UTC(200_000, 0, 1) })]);
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-11-16']);
    const far = look([held([1]), held([1], { startedAt: Date.UTC(9_000, 0, 6) })]).weeks;
    expect(far.length).toBeLessThan(5_300);
  });

  test.each([
    [new Date(2026, 10, 16, 0, 0), '2026-11-16'],
    [new Date(2026, 10, 22, 23, 59), '2026-11-16'],
    [new Date(2026, 10, 23, 0, 0), '2026-11-23'],
    [new Date(2027, 0, 1), '2026-12-28'],
  ])('%s is in the week of %s', (instant, monday) => {
    expect(weekOf(instant.getTime())).toBe(monday);
  });

  test('show those in which nothing happened', () => {
    const { weeks } = look([held([1, 2, 1]), held([1], { startedAt: THURSDAY - 14 * DAY })]);
    expect(weeks.map(({ monday, conversations, returned }) => [monday, conversations, returned])).toEqual([
      ['2026-11-02', 1, 0],
      ['2026-11-09', 0, 0],
      ['2026-11-16', 1, 1],
    ]);
  });
});

const answeredAtOnce = ({ asks }: ConversationSummary) =>
  asks.filter(({ answer, silence }) => answer !== null && silence < SHORTEST_SILENCE);

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);

test('what is said of parts adds up to what is said of the whole', () => {
  const records = fc
    .array(anyHeld)
    .chain((conversations) => promisesIn(conversations).map((promises) => ({ conversations, promises })));
  fc.assert(
    fc.property(records, ({ conversations, promises }) => {
      const { of, stalls, returns, asks, silences, followThrough, weeks } = look(conversations, promises);
      expect(of).toBe(conversations.length);
      expect(sum(stalls.steps.map(({ count }) => count))).toBe(stalls.of);
      expect(stalls.of).toBeLessThanOrEqual(stalls.stopped);
      expect(sum(Object.values(asks.outcomes))).toBe(asks.asks);
      expect(sum(silences.buckets.map(({ count }) => count))).toBe(silences.silences);
      const answered = asks.asks - asks.outcomes.none;
      expect(silences.silences).toBe(answered - conversations.flatMap(answeredAtOnce).length);
      expect(sum(Object.values(followThrough.states))).toBe(followThrough.promised);
      expect(sum(weeks.map(({ conversations }) => conversations))).toBe(of);
      expect(sum(weeks.map(({ asked }) => asked))).toBe(asks.of);
      expect(sum(weeks.map(({ promised }) => promised))).toBe(followThrough.promised);
      expect(sum(weeks.map(({ done }) => done))).toBe(followThrough.states.done);
      for (const { conversations, entries, returns: back } of returns.steps) {
        expect(conversations).toBeLessThanOrEqual(entries);
        expect(back).toBeLessThanOrEqual(entries);
      }
      const held = conversations.map(({ startedAt }) => weekOf(startedAt));
      for (const { monday, conversations: count } of weeks)
        expect(count).toBe(held.filter((one) => one === monday).length);
      weeks.slice(1).forEach(({ monday }, index) => {
        expect(monday).toBe(weeksAfter(weeks[index]?.monday ?? '', 1));
      });
    }),
  );
});

describe('objections', () => {
  const raised = (id: string, visit: number, text = '', isGreen = false) => ({ id, text, visit, isGreen });

  test('those that came up most first, with the newest words, and how often it went on', () => {
    const { objections } = look([
      held([1, 2], { objections: [raised('no-time', 0, 'I have no time'), raised('ours', 1, 'We tried')] }),
      held([5, 2], {
        startedAt: THURSDAY + 1,
        objections: [raised('no-time', 0, 'I work nights'), raised('no-time', 1, '', true)],
      }),
      held([5], { startedAt: THURSDAY - 1, objections: [raised('no-time', 0, 'An older word')] }),
      held([1, 2, 3]),
    ]);
    expect(objections).toEqual({
      of: 3,
      objections: [
        { id: 'no-time', text: 'I work nights', count: 4, ledOn: 2 },
        { id: 'ours', text: 'We tried', count: 1, ledOn: 0 },
      ],
    });
  });

  test('add up, and none led on more often than it came', () => {
    fc.assert(
      fc.property(fc.array(anyHeld, { maxLength: 20 }), (all) => {
        const { of, objections } = look(all).objections;
        const came = all.flatMap((one) => one.objections ?? []);
        expect(objections.reduce((sum, { count }) => sum + count, 0)).toBe(came.length);
        expect(of).toBe(all.filter((one) => (one.objections ?? []).length > 0).length);
        for (const { count, ledOn } of objections) expect(ledOn).toBeLessThanOrEqual(count);
      }),
    );
  });
});
