/** Campaigns, and which one conversations begin with. */
import {
  type Campaign,
  type Campaigns,
  campaignsOf,
  NO_CAMPAIGNS,
  newCampaign,
} from '../domain/campaign/campaign.ts';
import { changeRow } from './change-row.ts';
import { parseText } from './settings/parsers.ts';
import type { Store } from './store.ts';

/** The campaigns that there are. Throws Dexie's errors, as all here does. */
export async function readCampaigns(store: Store): Promise<Campaigns> {
  const all = await store.campaigns.toArray();
  if (all.length === 0) return NO_CAMPAIGNS;
  return campaignsOf(all, parseText((await store.settings.get('campaign-in-use'))?.value) ?? null);
}

/** Adds one in which nothing is written yet, at an epoch time (ms). The first one is in use at once. All or nothing. */
export async function addCampaign(store: Store, id: string, now: number): Promise<void> {
  await store.transaction('rw', [store.campaigns, store.settings], async () => {
    const isFirst = (await store.campaigns.count()) === 0;
    await store.campaigns.add(newCampaign(id, now));
    if (isFirst) await chooseCampaign(store, id);
  });
}

/** Changes a campaign, as `changeRow`. */
export function changeCampaign(
  { campaigns }: Store,
  id: string,
  change: (campaign: Campaign) => Campaign,
  now: number,
): Promise<void> {
  return changeRow(campaigns, id, change, now);
}

/** Has conversations begin with a campaign, by its id; null has them begin with none. */
export async function chooseCampaign({ settings }: Store, campaign: string | null): Promise<void> {
  // The id of one that was deleted stays: it is in use again where the deletion is undone.
  await settings.put({ key: 'campaign-in-use', value: campaign });
}
