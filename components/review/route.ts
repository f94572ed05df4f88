/** The addresses within the review page, after the `#`, so that back, forward and a bookmark work. */

import type { StepId } from '../../lib/domain/guide/guide.ts';
import type { SearchEntry } from '../../lib/domain/search/search-index.ts';

/** The parts of the review page, in the order of its navigation. */
export const PAGES = [
  'conversations',
  'people',
  'follow-ups',
  'prepare',
  'patterns',
  'practice',
  'settings',
] as const;

/** One part of the review page. */
export type PageName = (typeof PAGES)[number];

/** A page, and the one thing on it that is looked at; null where it is the page itself. */
export interface Route {
  readonly page: PageName;
  readonly id: string | null;
  /** What of it is looked at, by its id; null where it is all of it. */
  readonly part: string | null;
}

/** The address of a page, of one thing on it, or of a part of that: for links. */
export function toHash(page: PageName, ...ids: readonly [id?: string, part?: string]): string {
  return ['#', page, ...ids.filter((id) => id !== undefined).map(encodeURIComponent)].join('/');
}

/** The address of where something stands that was found; what was written after a conversation stands in one place. */
export function toHitHash({
  conversation,
  id,
  kind,
}: Pick<SearchEntry, 'conversation' | 'id' | 'kind'>): string {
  if (conversation === '') return toHash('follow-ups', id);
  return toHash('conversations', conversation, kind === 'differently' || kind === 'next' ? 'debrief' : id);
}

/** What an address under practice has in the place of an id, for practice in threes; no conversation has it for an id. */
export const THREES = 'threes';

/** What an address under practice has there for the people to practise with of one's own, among the rest of that page. */
export const OWN_PEOPLE = 'own-people:';

/** What an address under prepare has there for team files, among the rest of that page; no campaign has an id that ends so. */
export const TEAM_FILES = 'team-files:';

/** No conversation has an id that begins so. */
const STEP = 'step:';

/** The address of the conversations that reached a step. */
export function toStepHash(step: StepId): string {
  return toHash('conversations', `${STEP}${step}`);
}

/** The step whose conversations an address asks for, by what it has in the place of an id; null for none. */
export function stepIn(id: string | null): StepId | null {
  return id?.startsWith(STEP) ? id.slice(STEP.length) : null;
}

/** No conversation has an id that begins so. */
const SEARCH = 'search:';

/** The address of what is found for some words. */
export function toSearchHash(words: string): string {
  return toHash('conversations', `${SEARCH}${words}`);
}

/** The words that an address has looked for, by what it has in the place of an id; null for none. */
export function searchIn(id: string | null): string | null {
  return id?.startsWith(SEARCH) ? id.slice(SEARCH.length) : null;
}

/** No campaign has an id that begins so. */
const PREP_SHEET = 'prep-sheet:';

/** What an address has in the place of an id, for a prep sheet. */
export function prepSheetRoute(id: string): string {
  return `${PREP_SHEET}${id}`;
}

/** The address of a prep sheet. */
export function toPrepSheetHash(id: string): string {
  return toHash('prepare', prepSheetRoute(id));
}

/** The prep sheet that an address asks for, by what it has in the place of an id; null for none. */
export function prepSheetIn(id: string | null): string | null {
  return id?.startsWith(PREP_SHEET) ? id.slice(PREP_SHEET.length) : null;
}

/** No campaign has an id that begins so. */
const GUIDE = 'guide:';

/** The address of one of the organizer's guides, where it is written. */
export function toGuideHash(id: string): string {
  return toHash('prepare', `${GUIDE}${id}`);
}

/** The guide that an address asks for, by what it has in the place of an id; null for none. */
export function guideIn(id: string | null): string | null {
  return id?.startsWith(GUIDE) ? id.slice(GUIDE.length) : null;
}
