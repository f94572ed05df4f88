import type { Translate } from '../ui/strings.tsx';
import { guideIn, OWN_PEOPLE, prepSheetIn, type Route, stepIn, TEAM_FILES, THREES } from './route.ts';

/** The title of a part of the page; no name is in it, for the browser keeps titles in its history. */
export function pageTitle({ page, id }: Route, text: Translate): string {
  if (page === 'prepare' && prepSheetIn(id) !== null)
    return `${text('title_prep_sheet')} · ${text('extensionName')}`;
  if (page === 'prepare' && guideIn(id) !== null) return `${text('guide_title')} · ${text('extensionName')}`;
  if (page === 'practice' && id === THREES) return `${text('threes_title')} · ${text('extensionName')}`;
  const isOne = id !== null && stepIn(id) === null && id !== TEAM_FILES && id !== OWN_PEOPLE;
  return `${partTitle(page, isOne, text)} · ${text('extensionName')}`;
}

function partTitle(page: Route['page'], isOne: boolean, text: Translate): string {
  if (isOne && page === 'people') return text('title_person');
  if (isOne && page === 'conversations') return text('title_conversation');
  if (isOne && page === 'prepare') return text('title_campaign');
  return text(`section_${page.replace('-', '_') as 'conversations'}`);
}
