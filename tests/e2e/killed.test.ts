/** The browser is killed in the middle of a conversation. */
import { expect, test } from 'vitest';
import { killTrials } from './kill-trial.ts';
import { randomFrom } from './random.ts';

/** How much of the last moment may go with the browser, ms. */
const PROMISED_MS = 300;

test('what was typed more than a moment before is there after it, once', async () => {
  const trials = await killTrials(5, randomFrom(20261123));
  const worst = Math.max(...trials.map(({ lost }) => lost));
  console.log(`Killed 5 times: the oldest thing lost was done ${worst} ms before.`);
  expect(trials.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
  expect(worst).toBeLessThanOrEqual(PROMISED_MS);
});
