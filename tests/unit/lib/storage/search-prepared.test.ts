import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { newPrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { describeEntries } from '../../../../lib/storage/found-entries.ts';
import { campaignEntries, preparedIn, prepSheetEntries } from '../../../../lib/storage/searchable.ts';
import { allSearched } from './all-searched.ts';
import { newStore } from './new-store.ts';

const CAMPAIGN = {
  ...newCampaign('elm', 0),
  name: 'Elm Street',
  problem: 'the rent',
  fills: { 'the-ask': 'come to the meeting' },
  objections: [
    { id: 'o', text: 'No time', answer: 'What would fit?' },
    { id: 'p', text: '', answer: '' },
  ],
};
const SHEET = {
  ...newPrepSheet('s1', { known: 'two kids', goal: '', fills: { 'the-ask': 'sign' } }, 0),
  name: 'Rosa',
};

test('every word of campaigns and prep sheets is searched, each text by itself', async () => {
  const store = newStore();
  await store.campaigns.put(CAMPAIGN);
  await store.prepSheets.put(SHEET);
  expect((await allSearched(store)).sort()).toEqual(
    [
      ...['Elm Street', 'the rent', 'come to the meeting', 'No time · What would fit?'],
      ...['Rosa', 'two kids', 'sign'],
    ].sort(),
  );
});

test('what was found leads to its campaign or prep sheet, while that is there', async () => {
  const store = newStore();
  await store.campaigns.put(CAMPAIGN);
  const entries = [...campaignEntries(CAMPAIGN).entries, ...prepSheetEntries(SHEET).entries];
  expect(new Set(entries.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(entries.length);
  expect(new Set(entries.map(preparedIn))).toEqual(new Set(['elm', 's1']));
  const found = await describeEntries(store, entries);
  expect(found.map(({ prepared }) => prepared?.name)).toEqual([
    ...campaignEntries(CAMPAIGN).entries.map(() => 'Elm Street'),
    ...prepSheetEntries(SHEET).entries.map(() => undefined),
  ]);
});

test.each(['note', 'person', 'follow-up'])('a %s is of neither', (kind) => {
  expect(preparedIn({ kind, id: 'elm 0' })).toBeNull();
});
