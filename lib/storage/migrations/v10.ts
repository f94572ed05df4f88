/** From the ninth schema to the tenth: what was carried from one conversation to the next becomes a campaign. */
import { newCampaign } from '../../domain/campaign/campaign.ts';
import { campaignBlanks } from '../../domain/conversation/blanks.ts';
import { foldConversation } from '../../domain/conversation/fold.ts';
import { isPractice } from '../../domain/conversation/practice.ts';
import { newId } from '../../domain/conversation/stamp-events.ts';
import { guidesOf } from '../../domain/guide/guides.ts';
import { readableGuide } from '../guides.ts';
import type { Tables } from '../rows.ts';
import { guidesInSettings } from './guides-in-settings.ts';

/**
 * Within the upgrade's transaction: makes a first campaign, in use, of what the real conversation that was touched last knows
 * of our plan, for the next one would have begun with that. Where it knows nothing, and where there was only practice, there
 * is none. Throws Dexie's errors.
 */
export async function migrateToV10(
  store: Pick<Tables, 'campaigns' | 'conversations' | 'events' | 'settings'>,
): Promise<void> {
  const last = await store.conversations
    .orderBy('touchedAt')
    .reverse()
    .filter((row) => !isPractice(row))
    .first();
  if (last === undefined) return;
  const { id: conversation, touchedAt } = last;
  const events = store.events
    .where('[conversation+id]')
    .between([conversation, ''], [conversation, '\uffff']);
  const { state } = foldConversation(await events.toArray());
  const { own, inUse } = await guidesInSettings(store);
  const guides = guidesOf({ own: own.flatMap((one) => readableGuide(one) ?? []), inUse: inUse ?? '' });
  const fills = campaignBlanks(guides.of(state.guide), state);
  if (Object.keys(fills).length === 0) return;
  const campaign = { ...newCampaign(newId(touchedAt), touchedAt), fills };
  await store.campaigns.put(campaign);
  await store.settings.put({ key: 'campaign-in-use', value: campaign.id });
}
