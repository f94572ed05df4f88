import type { PrepSheetSources } from '../../components/review/prep-sheets/model.ts';
import { toHash, toPrepSheetHash } from '../../components/review/route.ts';
import { callInLink } from '../../lib/call/platforms/links.ts';
import { campaignInUse } from '../../lib/domain/campaign/campaign.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { message, uiLanguage } from '../../lib/i18n/messages.ts';
import { tellPrepSheetsChanged } from '../../lib/rpc/tell-background.ts';
import { readCampaigns } from '../../lib/storage/campaigns.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { readLastTime } from '../../lib/storage/last-time.ts';
import { peopleNamed } from '../../lib/storage/people.ts';
import { addPrepSheet, changePrepSheet, readPrepSheets } from '../../lib/storage/prep-sheets.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { goTo } from './palette.tsx';

/** As many names as one looks through while typing. */
const MOST_NAMED = 8;

/** What the prep sheets are shown from. */
export function prepSheetSources(store: Store, guides: Guides): PrepSheetSources {
  const now = () => Date.now();
  /** Does something in the store, and tells the sidebars. */
  const telling = async (done: Promise<void>) => {
    await done;
    await tellPrepSheetsChanged();
  };
  return {
    now,
    newId: () => newId(now()),
    get locale() {
      return uiLanguage();
    },
    text: message,
    get guide() {
      return guides.inUse;
    },
    prepSheets: (...following) => followQuery(() => readPrepSheets(store), ...following),
    add: (prepSheet) => telling(addPrepSheet(store, prepSheet)),
    change: (id, change) => telling(changePrepSheet(store, id, change, now())),
    campaign: async () => campaignInUse(await readCampaigns(store)),
    people: (beginning) => peopleNamed(store, beginning, MOST_NAMED),
    lastTime: (person) => readLastTime(store, person),
    callIn: callInLink,
    show: (id) => goTo(id === null ? toHash('prepare') : toPrepSheetHash(id)),
    words: async () => wordsOf(store),
    deletion: (id) => ({
      extent: async () => ({ prepSheets: 1 }),
      remove: () => deletions(store).deletePrepSheet(id),
    }),
  };
}
