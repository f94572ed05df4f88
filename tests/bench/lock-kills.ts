/**
 * `npm run lock-kills`: kills the browser while the lock is switched on, its passphrase changed, and switched off, at
 * every stage of each, and prints how each ended. `--trials=30` is how many in all.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Change, type LockKillTrial, lockKills } from '../e2e/lock-kill-trial.ts';
import { randomFrom } from '../e2e/random.ts';

const CHANGES: readonly Change[] = ['on', 'change', 'off'];
/** As long after a stage is reached a kill may come, ms. */
const LATER_MS = 300;

const { values } = parseArgs({ options: { trials: { type: 'string', default: '30' } } });
const rounds = Math.ceil(Number(values.trials) / CHANGES.length);

const build = spawnSync('wxt build', { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
if (build.status !== 0) process.exit(1);

const random = randomFrom(20_261_126);
await using kills = await lockKills({ conversations: 200, notes: 2_000, followUps: 40, people: 50 });
const trials: LockKillTrial[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const change of CHANGES) {
    // A kill may have come before the change that this one needs.
    const wanted = change !== 'on';
    while (kills.isSealed() !== wanted) await kills.kill(wanted ? 'on' : 'off', 1, LATER_MS);
    const trial = await kills.kill(change, (round + 1) / rounds, Math.round(random() * LATER_MS));
    trials.push(trial);
    console.error(
      `${change}, killed at ${trial.killedAt.toFixed(2)}: ${trial.wrong.join('; ') || 'nothing is wrong'}`,
    );
  }
}
console.table(
  CHANGES.map((change) => {
    const own = trials.filter((trial) => trial.change === change);
    const done = own.filter(({ isDone }) => isDone).length;
    return {
      change,
      kills: own.length,
      done,
      'wrong after': own.filter(({ wrong }) => wrong.length > 0).length,
    };
  }),
);
if (trials.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
