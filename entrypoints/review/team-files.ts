/** Wires team files to the store and to files. */
import type { TeamFileSources } from '../../components/review/team-files/model.ts';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { describeTeamFile } from '../../lib/domain/import-export/file-names.ts';
import {
  checkTeamFileSize,
  type TeamFile,
  teamFileOf,
  writeTeamFile,
} from '../../lib/domain/team-file/team-file.ts';
import { withSentences } from '../../lib/i18n/user-facing-error.ts';
import { tellCampaignsChanged, tellGuidesChanged } from '../../lib/rpc/tell-background.ts';
import type { Store } from '../../lib/storage/store.ts';
import { bringInTeamFile, takeBackTeamFile, teamFileHere } from '../../lib/storage/team-file.ts';

/** What team files are shown from. */
export function teamFileSources(store: Store, guides: LiveGuides): TeamFileSources {
  const now = () => Date.now();
  /** Does something in the store, and tells the sidebars. */
  const telling = async <Answer>(doing: Promise<Answer>) => {
    const answer = await withSentences(doing);
    await tellCampaignsChanged();
    await tellGuidesChanged();
    return answer;
  };
  const isShipped = (id: string) => SHIPPED.some((one) => one.id === id);
  return {
    newId: () => newId(now()),
    guides,
    isShipped,
    save: (campaign, parts) => {
      const file = teamFileOf(campaign, guides.inUse, parts, isShipped(guides.inUse.id));
      return withSentences(save(file, new Date(now())));
    },
    read: (file) => withSentences(read(file)),
    here: (file) => teamFileHere(store, file),
    bringIn: (file, here, choice) => telling(bringInTeamFile(store, file, here, choice, now())),
    takeBack: (brought) => telling(takeBackTeamFile(store, brought)),
  };
}

async function save(file: TeamFile, today: Date) {
  const { name, type } = describeTeamFile(today);
  saveFile(document, name, type, writeTeamFile(file));
}

async function read(file: File) {
  checkTeamFileSize(file.size);
  // Only who brings one in needs what reads it.
  const { readTeamFile } = await import('../../lib/domain/team-file/read-team-file.ts');
  return readTeamFile(
    new Uint8Array(await file.arrayBuffer()),
    SHIPPED.map(({ id }) => id),
  );
}
