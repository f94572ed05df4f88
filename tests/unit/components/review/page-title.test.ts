import { expect, test } from 'vitest';
import { pageTitle } from '../../../../components/review/page-title.ts';
import { english } from '../../strings.ts';

test.each([
  ['conversations', null, english('section_conversations')],
  ['conversations', 'c1', english('title_conversation')],
  ['people', 'p1', english('title_person')],
  ['follow-ups', 'f1', english('section_follow_ups')],
  ['practice', 'threes', english('threes_title')],
  ['practice', 'own-people:', english('section_practice')],
  ['prepare', 'heat', english('title_campaign')],
  ['prepare', 'prep-sheet:one', english('title_prep_sheet')],
  ['prepare', 'guide:ours', english('guide_title')],
  ['prepare', 'team-files:', english('section_prepare')],
  ['settings', 'lock', english('section_settings')],
] as const)('%s with %s is called "%s"', (page, id, title) => {
  expect(pageTitle({ page, id, part: null }, english)).toBe(`${title} · Kitchen Table`);
});
