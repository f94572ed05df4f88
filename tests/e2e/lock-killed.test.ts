/** The browser is killed while the lock is switched on, its passphrase changed, and switched off again; at every tenth of each by `npm run lock-kills`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LockKills, lockKills } from './lock-kill-trial.ts';

/** Deriving a key takes its time, and each trial needs several. In ms. */
const PATIENCE_MS = 240_000;

let kills: LockKills;
beforeAll(async () => {
  kills = await lockKills({ conversations: 60, notes: 600, followUps: 12, people: 20 });
}, PATIENCE_MS);
afterAll(() => kills?.[Symbol.asyncDispose]());

test.each([
  ['on', 0.97],
  ['change', 0.5],
  ['off', 0.3],
] as const)(
  'killed while switching %s, at %d of it, nothing is lost and nothing is left in clear',
  async (change, at) => {
    // What was not brought about by a kill that came too early is so now: each change begins where it must.
    const wanted = change !== 'on';
    if (kills.isSealed() !== wanted) await kills.kill(wanted ? 'on' : 'off', 1, 0);
    const { wrong } = await kills.kill(change, at, 0);
    expect(wrong).toEqual([]);
  },
  PATIENCE_MS,
);
