/** The patterns over the large store's conversations, without a browser: what the page counts anew for each period, part by part. */
import { sixSteps } from '../../../lib/domain/guide/six-steps.ts';
import { countPatterns } from '../../../lib/domain/patterns/patterns.ts';
import { LARGE, makeStore } from '../../seed/make-store.ts';
import { byTurns, LONG_TASK_MS, type Row, rowOf } from '../measure.ts';

/** Beside the longest task that goes unnoticed. */
export async function patternsRows(rounds: number): Promise<Row[]> {
  const held = [...makeStore(LARGE)];
  const conversations = held.map(({ conversation }) => conversation);
  const promises = held.flatMap(({ followUps }) => followUps);
  const now = Math.max(...conversations.map(({ touchedAt }) => touchedAt));
  const steps = sixSteps.steps.map(({ id }) => id);
  const look = () => {
    const counting = countPatterns(conversations, promises, {
      steps,
      now,
      since: 0,
      hasAsk: () => true,
      scaleSteps: () => [],
    });
    let longest = 0;
    for (let isDone = false; !isDone; ) {
      const begun = performance.now();
      isDone = counting.next().done === true;
      longest = Math.max(longest, performance.now() - begun);
    }
    return longest;
  };
  // Warm, so that the first round is like the others.
  look();
  return [
    rowOf(
      {
        what: 'longest part of the patterns of 10,000 conversations: beside a task of 50 ms',
        unit: 'ms',
        atMost: 1,
      },
      await byTurns(rounds, () => LONG_TASK_MS, look),
    ),
  ];
}
