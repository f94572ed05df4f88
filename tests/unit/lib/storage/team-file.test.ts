import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import type { TeamFile } from '../../../../lib/domain/team-file/team-file.ts';
import { changeCampaign, chooseCampaign, readCampaigns } from '../../../../lib/storage/campaigns.ts';
import { addGuide, keepGuide, keptGuides, publishGuide, useGuide } from '../../../../lib/storage/guides.ts';
import { beginDeletingCampaign, pendingDeletions } from '../../../../lib/storage/pending-deletions.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import {
  bringInTeamFile,
  type TeamFileChoice,
  takeBackTeamFile,
  teamFileHere,
} from '../../../../lib/storage/team-file.ts';
import { toldOf } from '../../strings.ts';
import { newStore } from './new-store.ts';

const OURS = { ...sixSteps, id: 'ours', name: 'Ours' };
const FILE: TeamFile = {
  campaign: {
    id: 'heat',
    name: 'Heat by Christmas',
    problem: '',
    fills: { 'the-ask': 'come on Thursday' },
    objections: [],
  },
  guideId: 'ours',
  guide: OURS,
};
const MINE = {
  ...newCampaign('heat', 1),
  name: 'Heat',
  problem: 'No heat',
  fills: { 'your-stake': 'my daughter’s asthma' },
};
const ALL: TeamFileChoice = { id: 'heat', takesGuide: true, isToUse: true };

let store: Store;
beforeEach(() => {
  store = newStore();
});

const bringIn = async (choice: TeamFileChoice = ALL, file = FILE) =>
  bringInTeamFile(store, file, await teamFileHere(store, file), choice, 7);
const contents = () => Promise.all(store.tables.map((table) => table.toArray()));

test('into a store with none of it, it is there, and in use where that was chosen', async () => {
  expect(await teamFileHere(store, FILE)).toEqual({
    campaign: undefined,
    own: undefined,
    guide: undefined,
    isFirst: true,
  });
  await bringIn();
  expect(await readCampaigns(store)).toEqual({ all: [{ ...FILE.campaign, changedAt: 7 }], inUse: 'heat' });
  expect(await keptGuides(store)).toEqual({ own: [OURS], inUse: 'ours' });
});

test('mine is changed where the file says something, and keeps the rest', async () => {
  await store.campaigns.put(MINE);
  await bringIn({ ...ALL, takesGuide: false, isToUse: false });
  expect(await readCampaigns(store)).toEqual({
    all: [
      {
        ...MINE,
        name: 'Heat by Christmas',
        fills: { 'your-stake': 'my daughter’s asthma', 'the-ask': 'come on Thursday' },
        changedAt: 7,
      },
    ],
    inUse: null,
  });
  expect((await keptGuides(store)).own).toEqual([]);
});

test('as a new one, it leaves mine as it is', async () => {
  await store.campaigns.put(MINE);
  await bringIn({ ...ALL, id: 'another' });
  expect(await store.campaigns.get('heat')).toEqual(MINE);
  expect(await store.campaigns.get('another')).toMatchObject({ name: 'Heat by Christmas', changedAt: 7 });
});

test('a guide with other contents becomes another version where conversations were held with mine', async () => {
  await keepGuide(store, { ...OURS, name: 'Mine' }, 1);
  await store.guideVersions.put({ ...OURS, name: 'Mine' });
  await bringIn();
  expect((await keptGuides(store)).own).toEqual([{ ...OURS, version: 7 }]);
  expect(await store.guideVersions.toArray()).toEqual([{ ...OURS, name: 'Mine' }]);
});

test('what was changed after it was looked at is not written over', async () => {
  await store.campaigns.put(MINE);
  const here = await teamFileHere(store, FILE);
  await changeCampaign(store, 'heat', (one) => ({ ...one, name: 'Another name' }), 3);
  const before = await contents();
  expect(await toldOf(() => bringInTeamFile(store, FILE, here, ALL, 7))).toBe(
    'What’s here changed in the meantime. Choose the file again.',
  );
  expect(await contents()).toEqual(before);
});

test('all of it is taken back: the campaign, a guide with its draft, what was in use, and a deletion', async () => {
  await store.campaigns.bulkPut([MINE, newCampaign('rent', 2)]);
  await chooseCampaign(store, 'rent');
  await keepGuide(store, { ...OURS, name: 'Mine' }, 1);
  await store.guides.update('ours', { draft: { ...OURS, name: '' } });
  await useGuide(store, 'six-steps');
  const before = await contents();
  const brought = await bringIn();
  expect(await contents()).not.toEqual(before);
  expect(await takeBackTeamFile(store, brought)).toBe(true);
  expect(await contents()).toEqual(before);
});

test('of an empty store it leaves nothing', async () => {
  const before = await contents();
  await takeBackTeamFile(store, await bringIn());
  expect(await contents()).toEqual(before);
});

test('it takes the place of one that is being deleted, which does not take it along', async () => {
  await store.campaigns.put(MINE);
  await beginDeletingCampaign(store, 'heat', 5);
  const before = await contents();
  const brought = await bringIn();
  expect(await pendingDeletions(store)).toEqual([]);
  expect(await takeBackTeamFile(store, brought)).toBe(true);
  expect(await contents()).toEqual(before);
});

test('what was changed since is not lost by taking it back', async () => {
  const brought = await bringIn();
  await changeCampaign(store, 'heat', (one) => ({ ...one, problem: 'No heat' }), 9);
  const before = await contents();
  expect(await takeBackTeamFile(store, brought)).toBe(false);
  expect(await contents()).toEqual(before);
});

test('nor is another campaign that was chosen since', async () => {
  const brought = await bringIn();
  await store.campaigns.put(newCampaign('rent', 8));
  await chooseCampaign(store, 'rent');
  expect(await takeBackTeamFile(store, brought)).toBe(true);
  expect((await readCampaigns(store)).inUse).toBe('rent');
  expect((await keptGuides(store)).inUse).toBe('six-steps');
});

test('a draft that was never published is there to be compared with', async () => {
  await addGuide(store, { ...OURS, name: '' }, 1);
  expect((await teamFileHere(store, FILE)).guide?.name).toBe('');
  await bringIn();
  await publishGuide(store, OURS, 8);
  expect((await keptGuides(store)).own).toEqual([OURS]);
});
