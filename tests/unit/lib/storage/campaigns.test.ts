/** Campaigns in the store: which one is in use, what is changed at once, and what goes for good. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { withFill } from '../../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { campaignPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import { LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import {
  addCampaign,
  changeCampaign,
  chooseCampaign,
  readCampaigns,
} from '../../../../lib/storage/campaigns.ts';
import { deleteEverything } from '../../../../lib/storage/deletion.ts';
import { extentOfEverything } from '../../../../lib/storage/deletion-extent.ts';
import { saveDraft } from '../../../../lib/storage/drafts.ts';
import { KEY_BYTES, sealing } from '../../../../lib/storage/encryption.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { backupOfGeneration } from '../../../../lib/storage/list-snapshots.ts';
import * as pending from '../../../../lib/storage/pending-deletions.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(async () => {
  store = newStore();
  await addCampaign(store, 'heat', 1);
  await changeCampaign(store, 'heat', (one) => ({ ...one, name: 'Heat' }), 2);
  await addCampaign(store, 'rent', 3);
});
const inUse = async () => (await readCampaigns(store)).inUse;
const ids = async () => (await readCampaigns(store)).all.map(({ id }) => id);

test('the first one is in use at once, and no other one until it is chosen', async () => {
  expect(await inUse()).toBe('heat');
  await chooseCampaign(store, 'rent');
  expect(await inUse()).toBe('rent');
  await chooseCampaign(store, null);
  expect(await inUse()).toBeNull();
  expect(await ids()).toEqual(['rent', 'heat']);
});

test('a store without campaigns has none in use', async () => {
  await deleteEverything(store);
  expect(await readCampaigns(store)).toEqual({ all: [], inUse: null });
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeCampaign(store, 'heat', (one) => withFill(one, 'the-ask', 'come'), 5),
    changeCampaign(store, 'heat', (one) => ({ ...one, problem: 'Cold' }), 6),
  ]);
  expect(await store.campaigns.get('heat')).toEqual({
    id: 'heat',
    name: 'Heat',
    problem: 'Cold',
    fills: { 'the-ask': 'come' },
    objections: [],
    changedAt: 6,
  });
});

test('a text that is too long is refused, and one that is gone stays gone', async () => {
  const before = await store.campaigns.get('heat');
  const tooLong = changeCampaign(store, 'heat', (one) => withFill(one, 'a', 'x'.repeat(LONGEST_TEXT + 1)), 9);
  await expect(tooLong).rejects.toMatchObject({ name: 'RefusedError' });
  expect(await store.campaigns.get('heat')).toEqual(before);
  await changeCampaign(store, 'nothing', (one) => one, 9);
  expect(await ids()).toEqual(['rent', 'heat']);
});

test('in a sealed store no word of one is in clear', async () => {
  const name = `campaigns-${crypto.randomUUID()}`;
  const sealed = new Store(name, sealing(new Uint8Array(KEY_BYTES).fill(7)));
  await addCampaign(sealed, 'heat', 1);
  await changeCampaign(sealed, 'heat', (one) => ({ ...one, problem: 'Cold' }), 2);
  expect((await readCampaigns(sealed)).all[0]?.problem).toBe('Cold');
  sealed.close();
  const clear = new Store(name);
  expect(Object.keys((await clear.campaigns.toArray())[0] ?? {}).sort()).toEqual(['id', 'sealed']);
  await clear.delete();
});

describe('one that is deleted', () => {
  const typed = () =>
    saveDraft(store, {
      conversation: campaignPlace('heat'),
      field: fieldOf({ kind: 'campaign', part: 'problem' }),
      text: 'No he',
      step: '',
      begunAt: 4,
    });
  const begin = () => pending.beginDeletingCampaign(store, 'heat', 5);

  test('leaves the list at once with what is being typed of it, and is in use no more', async () => {
    await typed();
    await begin();
    expect([await ids(), await inUse(), await store.drafts.count()]).toEqual([['rent'], null, 0]);
    expect(await pending.pendingDeletions(store)).toMatchObject([
      { id: 'heat', kind: 'campaign', name: 'Heat' },
    ]);
    expect((await exportBackup(store, {}, 1)).campaigns.map(({ id }) => id)).toEqual(['rent']);
  });

  test('comes back as it was, in use', async () => {
    await typed();
    const before = [await store.campaigns.toArray(), await store.drafts.toArray()];
    await begin();
    expect(await pending.undoDeletion(store, 'heat')).toEqual([]);
    expect([await store.campaigns.toArray(), await store.drafts.toArray()]).toEqual(before);
    expect(await inUse()).toBe('heat');
  });

  test('goes for good, from the snapshots too, where the other one stays', async () => {
    await typed();
    await takeSnapshot(store, 4);
    await begin();
    expect(await pending.finishDeletion(store, 'heat')).toBe(true);
    expect(await pending.undoDeletion(store, 'heat')).toBeNull();
    const all = [
      ...(await Promise.all(store.tables.map((table) => table.toArray()))),
      await store.snapshots.generations.toArray(),
    ];
    expect(JSON.stringify(all)).not.toContain('Heat');
    expect(JSON.stringify(all)).not.toContain('No he');
    expect((await backupOfGeneration(store, 4)).campaigns.map(({ id }) => id)).toEqual(['rent']);
  });

  test('that is not there is not pending', async () => {
    await pending.beginDeletingCampaign(store, 'nothing', 5);
    expect(await pending.pendingDeletions(store)).toEqual([]);
  });
});

test('a change of a campaign alone is worth a snapshot, and brings it back', async () => {
  expect(await takeSnapshot(store, 10)).toBe(true);
  expect(await takeSnapshot(store, 11)).toBe(false);
  await changeCampaign(store, 'heat', (one) => ({ ...one, problem: 'Cold' }), 12);
  expect(await takeSnapshot(store, 13)).toBe(true);
  const backup = await backupOfGeneration(store, 13);
  await store.campaigns.clear();
  const plan = await planImport(store, backup);
  expect(plan.campaigns).toEqual({ added: 2, changed: 0, same: 0 });
  await writeImport(store, plan);
  expect((await store.campaigns.get('heat'))?.problem).toBe('Cold');
});

test('a snapshot that an earlier version took has none', async () => {
  await store.snapshots.generations.put({ at: 7, conversations: [], people: [], followUps: [] });
  expect((await backupOfGeneration(store, 7)).campaigns).toEqual([]);
});

test('of two copies the one that was changed last is brought in', async () => {
  const [old] = (await exportBackup(store, {}, 1)).campaigns.filter(({ id }) => id === 'heat');
  await changeCampaign(store, 'heat', (one) => ({ ...one, problem: 'Newer' }), 20);
  const bring = async (changedAt: number) => {
    const campaigns = old === undefined ? [] : [{ ...old, problem: 'Brought', changedAt }];
    await writeImport(
      store,
      await planImport(store, {
        ...{
          exportedAt: 1,
          conversations: [],
          people: [],
          followUps: [],
          prepSheets: [],
          guides: [],
          guideVersions: [],
          practicePeople: [],
        },
        campaigns,
      }),
    );
    return (await store.campaigns.get('heat'))?.problem;
  };
  expect(await bring(19)).toBe('Newer');
  expect(await bring(21)).toBe('Brought');
});

test('all of them go with everything, and are counted before', async () => {
  expect((await extentOfEverything(store)).campaigns).toBe(2);
  await deleteEverything(store);
  expect(await store.campaigns.count()).toBe(0);
});

test('of a selection none is taken out', async () => {
  expect((await exportBackup(store, { from: 0 }, 1)).campaigns).toEqual([]);
});
