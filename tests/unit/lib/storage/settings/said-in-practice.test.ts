import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SaidAct } from '../../../../../lib/domain/practice/acts.ts';
import { keepSaid, saidInPractice } from '../../../../../lib/storage/settings/said-in-practice.ts';
import { storeLocation } from '../../../../../lib/storage/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

const said: readonly SaidAct[] = [{ kind: 'tell', at: 1, role: 'plan', conversation: 'c' }];

it.each([
  ['before there is a store', undefined, said],
  ['without a passphrase', null, said],
  ['with a passphrase', 'a wrapped key', []],
])('%s, what was said is kept so', async (_when, wrapped, kept) => {
  await saidInPractice.set([...said, ...said]);
  if (wrapped !== undefined) await storeLocation.set({ database: 'kitchen-table', wrapped, leftover: null });
  await keepSaid(said);
  expect(await saidInPractice.get()).toEqual(kept);
});

it('leaves out what is no act of ours', async () => {
  const others = [
    { kind: 'sing', at: 1, role: 'plan', conversation: 'c' },
    { ...said[0], role: 'choir' },
    'tell',
  ];
  await fakeBrowser.storage.local.set({ 'practice-said': [...others, ...said] });
  expect(await saidInPractice.get()).toEqual(said);
});
