/**
 * `npm run kills`: kills the browser in the middle of conversations, of every kind by turns and in every place, and prints how long before
 * each kill the oldest thing was done that was lost, ms. `--trials=50` is how many in all, `--place=desk` has it
 * done in that place alone.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type KillPlan, killTrials } from '../e2e/kill-trial.ts';
import { randomFrom } from '../e2e/random.ts';
import { PROMISED_MS, percentile } from './measure.ts';

type Kind = Omit<KillPlan, 'count' | 'random'>;

const { values } = parseArgs({
  options: { trials: { type: 'string', default: '50' }, place: { type: 'string', multiple: true } },
});

const DOCKED: readonly Kind[] = (['note', 'edit', 'commitment'] as const).flatMap((writing) =>
  [false, true].flatMap((isBusy): Kind[] => [
    { place: 'docked', writing, isBusy, profile: 'used', thirdPartyCookies: 'allowed' },
    { place: 'docked', writing, isBusy, profile: 'fresh', thirdPartyCookies: 'blocked' },
  ]),
);
const ELSEWHERE = (['panel', 'desk', 'floating'] as const).map(
  (place): Kind => ({ place, writing: 'note', isBusy: false, profile: 'used', thirdPartyCookies: 'allowed' }),
);
const KINDS = [...DOCKED, ...ELSEWHERE].filter(({ place }) => values.place?.includes(place) ?? true);

const count = Math.ceil(Number(values.trials) / KINDS.length);

const build = spawnSync('wxt build', { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
if (build.status !== 0) process.exit(1);

const wrong: string[] = [];
const rows = [];
for (const [index, kind] of KINDS.entries()) {
  const trials = await killTrials({ ...kind, count, random: randomFrom(20_261_126 + index) });
  const lost = trials.map((trial) => trial.lost);
  wrong.push(...trials.flatMap((trial) => trial.wrong ?? []));
  const [median, worst] = [percentile(lost, 0.5), Math.max(...lost)];
  const doings = trials.reduce((sum, trial) => sum + trial.doings, 0);
  rows.push({ ...kind, kills: count, doings, median, worst, holds: worst <= PROMISED_MS ? 'yes' : 'NO' });
  console.error(`${kind.writing}, ${kind.place}: the worst of ${count} lost ${worst} ms.`);
}
console.table(rows);
for (const words of wrong) console.error(`There twice, or by halves: ${words}`);
if (wrong.length > 0 || rows.some(({ holds }) => holds === 'NO')) process.exitCode = 1;
