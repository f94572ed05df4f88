import { CampaignById } from '../../components/review/campaigns/campaign.tsx';
import { CampaignList } from '../../components/review/campaigns/campaigns.tsx';
import {
  type CampaignSources,
  createCampaignModel,
  createCampaignsModel,
} from '../../components/review/campaigns/model.ts';
import { createPrepSheetModel, createPrepSheetsModel } from '../../components/review/prep-sheets/model.ts';
import { PrepSheetById } from '../../components/review/prep-sheets/prep-sheet.tsx';
import { PrepSheetList } from '../../components/review/prep-sheets/prep-sheet-list.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { guideIn, prepSheetIn, toHash } from '../../components/review/route.ts';
import { lazy } from '../../components/ui/lazy.tsx';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { tellCampaignsChanged } from '../../lib/rpc/tell-background.ts';
import { addCampaign, changeCampaign, chooseCampaign, readCampaigns } from '../../lib/storage/campaigns.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { ownGuidePages } from './own-guides.ts';
import { goTo } from './palette.tsx';
import { prepSheetSources } from './prep-sheet-sources.ts';

/** Whoever only prepares a conversation writes no guide. */
const GuideById = lazy(
  async () => (await import('../../components/review/guides/guide-editor.tsx')).GuideById,
);
const OwnGuides = lazy(async () => (await import('../../components/review/guides/own-guides.tsx')).OwnGuides);

/** What is ready before a conversation: the prep sheets and campaigns, or the one that is looked at. */
export function preparePage(store: Store, guides: LiveGuides): ReviewPage {
  const now = () => Date.now();
  /** Does something in the store, and tells the sidebars. */
  const telling = async (done: Promise<void>) => {
    await done;
    await tellCampaignsChanged();
  };
  const sources: CampaignSources = {
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
      extent: async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0, campaigns: 1 }),
      remove: () => deletions(store).deleteCampaign(id),
    }),
  };
  const prepSheets = prepSheetSources(store, guides);
  const { openGuide, openGuides } = ownGuidePages(store, guides);
  const openPrepSheet = (id: string) => createPrepSheetModel(id, prepSheets);
  const openPrepSheets = () => createPrepSheetsModel(prepSheets);
  const openCampaign = (id: string) => createCampaignModel(id, sources);
  const openCampaigns = () => createCampaignsModel(sources);
  return {
    name: 'prepare',
    render(id) {
      const prepSheet = prepSheetIn(id);
      if (prepSheet !== null) return <PrepSheetById id={prepSheet} open={openPrepSheet} />;
      const guide = guideIn(id);
      if (guide !== null) return <GuideById id={guide} open={openGuide} />;
      if (id !== null) return <CampaignById id={id} open={openCampaign} />;
      return (
        <main>
          <PrepSheetList open={openPrepSheets} />
          <CampaignList open={openCampaigns} />
          <OwnGuides open={openGuides} />
        </main>
      );
    },
  };
}
