/** The browser killed in the middle of typing and step changes, docked, beside what may be lost. */
import { killTrials } from '../../e2e/kill-trial.ts';
import { randomFrom } from '../../e2e/random.ts';
import { type Row, worstOf } from '../measure.ts';

const TRIALS = 25;

/**
 * How long before each kill the oldest thing was done that was lost; the worst counts. However many the rounds; with
 * the call page at rest, and busy.
 */
export async function killedRows(): Promise<Row[]> {
  return [
    await rowWhile(false, `lost when the browser is killed, ${TRIALS} times`),
    await rowWhile(true, 'the same, the page busy as in a video call'),
  ];
}

async function rowWhile(isBusy: boolean, what: string): Promise<Row> {
  const trials = await killTrials({
    place: 'docked',
    count: TRIALS,
    random: randomFrom(20_261_124),
    thirdPartyCookies: 'allowed',
    isBusy,
    writing: 'note',
    profile: 'used',
  });
  const wrong = trials.flatMap((trial) => trial.wrong ?? []);
  if (wrong.length > 0)
    throw new Error(`After a kill something was there twice, or by halves: ${wrong.join('; ')}`);
  return worstOf(
    what,
    trials.map(({ lost }) => lost),
  );
}
