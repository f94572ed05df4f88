import type { CampaignSources } from '../../components/review/campaigns/model.ts';
import { toHash } from '../../components/review/route.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { tellCampaignsChanged } from '../../lib/rpc/tell-background.ts';
import { addCampaign, changeCampaign, chooseCampaign, readCampaigns } from '../../lib/storage/campaigns.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { goTo } from './palette.tsx';

/** What the campaigns are shown from. */
export function campaignSources(store: Store, guides: Guides): CampaignSources {
  const now = () => Date.now();
  /** Does something in the store, and tells the sidebars. */
  const telling = async (done: Promise<void>) => {
    await done;
    await tellCampaignsChanged();
  };
  return {
    now,
    newId: () => newId(now()),
    get guide() {
      return guides.inUse;
    },
    campaigns: (...following) => followQuery(() => readCampaigns(store), ...following),
    add: (id) => telling(addCampaign(store, id, now())),
    change: (id, change) => telling(changeCampaign(store, id, change, now())),
    choose: (id) => telling(chooseCampaign(store, id)),
    show: (id) => goTo(toHash('prepare', id)),
    words: async () => wordsOf(store),
    deletion: (id) => ({
      extent: async () => ({ campaigns: 1 }),
      remove: () => deletions(store).deleteCampaign(id),
    }),
  };
}
