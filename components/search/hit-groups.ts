/** Of which kind a hit is, and whether it still stands somewhere. */
import { compareNames } from '../../lib/domain/person/apart.ts';
import type { SearchEntry } from '../../lib/domain/search/search-index.ts';
import type { FoundEntry } from '../../lib/storage/found-entries.ts';
import type { Group } from './search-sources.ts';

/** What was learned and written in the debrief are notes, too. What was planned is apart from what was said. */
export function groupOf({ kind }: Pick<SearchEntry, 'kind'>): Group {
  if (kind === 'person') return 'people';
  if (kind === 'campaign' || kind === 'prep-sheet') return 'prepared';
  return kind === 'promise' || kind === 'follow-up' ? 'promises' : 'notes';
}

/** Whether what was found has not been deleted since it was read. */
export function isThere({ entry, conversation, followUp, person, prepared }: FoundEntry): boolean {
  const group = groupOf(entry);
  if (group === 'people') return person !== undefined;
  if (group === 'prepared') return prepared !== undefined;
  return conversation !== undefined || followUp !== undefined;
}

/** Orders people who were found as a list of people is, by what was found of their names. */
export function comparePeopleFound(one: FoundEntry, other: FoundEntry): number {
  const listed = ({ entry, apart }: FoundEntry) => ({ name: entry.text, apart });
  return compareNames(listed(one), listed(other));
}
