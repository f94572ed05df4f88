/** Conversations at a glance, for tests. */
import fc from 'fast-check';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import type {
  CommitmentStatus,
  ConversationSummary,
} from '../../../../../lib/domain/patterns/conversation-summary.ts';

/** The steps, by their number less one. */
export const STEPS = sixSteps.steps.map(({ id }) => id);

/** Thursday, 2026-11-19, noon where the test runs. */
export const THURSDAY = new Date(2026, 10, 19, 12).getTime();

let made = 0;

/** A conversation that took steps by their numbers (from 1), and ended an hour later. */
export function held(path: readonly number[], more: Partial<ConversationSummary> = {}): ConversationSummary {
  const startedAt = more.startedAt ?? THURSDAY;
  return {
    id: `held-${made++}`,
    startedAt,
    touchedAt: startedAt + 3_600_000,
    endedAt: startedAt + 3_600_000,
    outcome: 'open',
    path: path.map((number) => STEPS[number - 1] ?? `other-${number}`),
    asks: [],
    ...more,
  };
}

const times = fc.integer({ min: THURSDAY - 40 * 86_400_000, max: THURSDAY });

/** Any conversation, of this guide's steps and another's. */
export const anyHeld: fc.Arbitrary<ConversationSummary> = fc
  .record({
    ratings: fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.integer({ min: 0, max: 10 })),
    guide: fc.constantFrom('six-steps', 'without-ask', null),
    path: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 }),
    startedAt: times,
    touchedAt: times,
    endedAt: fc.option(times),
    outcome: fc.constantFrom('yes' as const, 'unsure' as const, 'no' as const, 'open' as const),
    asks: fc.array(
      fc.record({
        answer: fc.constantFrom('yes' as const, 'unsure' as const, 'no' as const, null),
        silence: fc.nat(120_000),
      }),
      { maxLength: 3 },
    ),
    objections: fc.array(
      fc.record({
        id: fc.constantFrom('no-time', 'the-risk', 'ours'),
        text: fc.constantFrom('', 'No time'),
        visit: fc.nat(12),
        isGreen: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ path, ...more }) => held(path, more));

/** Promises made in some of these conversations, and some that were made in none. */
export function promisesIn(
  conversations: readonly ConversationSummary[],
): fc.Arbitrary<readonly CommitmentStatus[]> {
  const ids = [null, 'gone', ...conversations.map(({ id }) => id)];
  return fc.array(
    fc.record({
      conversation: fc.constantFrom(...ids),
      state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
    }),
  );
}
