/** The browser is killed in the middle of a conversation; fifty times by `npm run kills`. */
import { expect, test } from 'vitest';
import { type KillPlan, killTrials } from './kill-trial.ts';
import { randomFrom } from './random.ts';

/** How much of the last moment may go with the browser, ms. */
const PROMISED_MS = 300;

test.each<Omit<KillPlan, 'random'>>([
  {
    place: 'docked',
    count: 2,
    writing: 'note',
    profile: 'used',
    thirdPartyCookies: 'blocked',
    isBusy: false,
  },
  {
    place: 'docked',
    count: 1,
    writing: 'note',
    profile: 'fresh',
    thirdPartyCookies: 'allowed',
    isBusy: true,
  },
  {
    place: 'docked',
    count: 1,
    writing: 'edit',
    profile: 'used',
    thirdPartyCookies: 'allowed',
    isBusy: false,
  },
  {
    place: 'docked',
    count: 1,
    writing: 'commitment',
    profile: 'used',
    thirdPartyCookies: 'blocked',
    isBusy: false,
  },
  { place: 'panel', count: 1, writing: 'note', profile: 'used', thirdPartyCookies: 'blocked', isBusy: false },
  { place: 'desk', count: 1, writing: 'note', profile: 'used', thirdPartyCookies: 'blocked', isBusy: false },
  {
    place: 'floating',
    count: 1,
    writing: 'note',
    profile: 'used',
    thirdPartyCookies: 'blocked',
    isBusy: false,
  },
])('what was typed more than a moment before is there after it, once: %o', async (plan) => {
  const trials = await killTrials({ ...plan, random: randomFrom(20261123) });
  const worst = Math.max(...trials.map(({ lost }) => lost));
  const doings = trials.map((trial) => trial.doings).join(', ');
  console.log(`Killed after ${doings} doings: the oldest thing lost was done ${worst} ms before.`);
  // So that the words are known to have been under way.
  for (const { doings } of trials) expect(doings).toBeGreaterThan(3);
  expect(trials.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
  expect(worst).toBeLessThanOrEqual(PROMISED_MS);
});
