import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { timeInStep } from '../../../../../lib/domain/conversation/time-in-step.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { logOf, ONE_OF_EACH } from './one-of-each.ts';
import { device, doings, SIX_PM } from './some-events.ts';

const entered = (step: string) => ({ ...ONE_OF_EACH['step-entered'], step });
const SECOND = 1_000;

test('all visits count, the last one until now, and that of a conversation that ended until its end', () => {
  const bodies = [ONE_OF_EACH.started, entered('a'), entered('b'), entered('a')];
  const { state } = foldConversation(logOf(...bodies));
  const later = SIX_PM + 60 * SECOND;
  expect(['a', 'b', 'c'].map((step) => timeInStep(state, step, later))).toEqual([
    SECOND + 57 * SECOND,
    SECOND,
    0,
  ]);
  // A clock that was set back takes nothing away.
  expect(timeInStep(state, 'a', SIX_PM)).toBe(SECOND);
  const over = foldConversation(logOf(...bodies, ONE_OF_EACH.ended)).state;
  expect(timeInStep(over, 'a', later)).toBe(2 * SECOND);
});

test('the steps share out the time since the first one', () => {
  const anyTalk = fc.array(fc.tuple(doings, fc.nat({ max: 100_000 })), { maxLength: 20 });
  fc.assert(
    fc.property(anyTalk, (acts) => {
      const here = device();
      let talk = here.begin();
      for (const [doing, ms] of acts) {
        here.pass(ms);
        talk = here.act(talk, doing).after;
      }
      const { state } = talk;
      const now = state.lastAt + 5 * SECOND;
      const sum = sixSteps.steps.reduce((all, { id }) => all + timeInStep(state, id, now), 0);
      expect(sum).toBe((state.ended?.at ?? now) - (state.visits[0]?.at ?? now));
    }),
  );
});
