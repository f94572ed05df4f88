import { CampaignById } from '../../components/review/campaigns/campaign.tsx';
import { CampaignList } from '../../components/review/campaigns/campaigns.tsx';
import { createCampaignModel, createCampaignsModel } from '../../components/review/campaigns/model.ts';
import { createPrepSheetModel, createPrepSheetsModel } from '../../components/review/prep-sheets/model.ts';
import { PrepSheetById } from '../../components/review/prep-sheets/prep-sheet.tsx';
import { PrepSheetList } from '../../components/review/prep-sheets/prep-sheet-list.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { guideIn, prepSheetIn, TEAM_FILES } from '../../components/review/route.ts';
import { lazy } from '../../components/ui/lazy.tsx';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import type { Store } from '../../lib/storage/store.ts';
import { campaignSources } from './campaign-sources.ts';
import { ownGuidePages } from './own-guides.ts';
import { prepSheetSources } from './prep-sheet-sources.ts';
import { teamFileSources } from './team-files.ts';

/** Whoever only prepares a conversation writes no guide. */
const GuideById = lazy(
  async () => (await import('../../components/review/guides/guide-editor.tsx')).GuideById,
);
/** Nor do most have colleagues' files. */
const ImportTeamFile = lazy(
  async () => (await import('../../components/review/team-files/import-team-file.tsx')).ImportTeamFile,
);
const SaveTeamFile = lazy(
  async () => (await import('../../components/review/team-files/save-team-file.tsx')).SaveTeamFile,
);
const OwnGuides = lazy(async () => (await import('../../components/review/guides/own-guides.tsx')).OwnGuides);

/** What is ready before a conversation: the prep sheets and campaigns, or the one that is looked at. */
export function preparePage(store: Store, guides: LiveGuides): ReviewPage {
  const campaigns = campaignSources(store, guides);
  const prepSheets = prepSheetSources(store, guides);
  const teamFiles = teamFileSources(store, guides);
  const { openGuide, openGuides } = ownGuidePages(store, guides);
  const openPrepSheet = (id: string) => createPrepSheetModel(id, prepSheets);
  const openPrepSheets = () => createPrepSheetsModel(prepSheets);
  const openCampaign = (id: string) => createCampaignModel(id, campaigns);
  const openCampaigns = () => createCampaignsModel(campaigns);
  return {
    name: 'prepare',
    render(id) {
      const prepSheet = prepSheetIn(id);
      if (prepSheet !== null) return <PrepSheetById id={prepSheet} open={openPrepSheet} />;
      const guide = guideIn(id);
      if (guide !== null) return <GuideById id={guide} open={openGuide} />;
      if (id !== null && id !== TEAM_FILES) {
        return (
          <CampaignById
            id={id}
            open={openCampaign}
            handOn={(campaign) => <SaveTeamFile sources={teamFiles} campaign={campaign} />}
          />
        );
      }
      return (
        <main>
          <PrepSheetList open={openPrepSheets} />
          <CampaignList open={openCampaigns} />
          <ImportTeamFile sources={teamFiles} isChosen={id === TEAM_FILES} />
          <OwnGuides open={openGuides} />
        </main>
      );
    },
  };
}
