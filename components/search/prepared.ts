/** What was found in campaigns and prep sheets. */
import type { FoundEntry } from '../../lib/storage/found-entries.ts';
import { toHash, toPrepSheetHash } from '../review/route.ts';
import type { Translate } from '../ui/strings.tsx';

/** Where it leads, as an address within the review, and what it is called; undefined where it is no longer there. */
export function preparedPlace({ entry, prepared }: FoundEntry, text: Translate) {
  if (prepared === undefined) return undefined;
  const isCampaign = entry.kind === 'campaign';
  return {
    href: isCampaign ? toHash('prepare', prepared.id) : toPrepSheetHash(prepared.id),
    name: prepared.name || text(isCampaign ? 'campaign_unnamed' : 'no_name_yet'),
    kind: text(isCampaign ? 'hit_campaign' : 'hit_prep_sheet'),
  };
}
