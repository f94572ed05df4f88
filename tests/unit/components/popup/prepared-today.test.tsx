import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { momentOf } from '../../../../lib/domain/dates/moments.ts';
import { newPrepSheet, type PrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { modelWith, openPopup } from './open-popup.tsx';

afterEach(cleanup);

const TODAY = momentOf(new Date(modelWith({}).now())).date;
const sheet = (id: string, more: Partial<PrepSheet>): PrepSheet => ({
  ...newPrepSheet(id, { known: 'Her son has asthma', goal: 'Make the ask', fills: {} }, 1),
  at: { date: TODAY, time: null },
  ...more,
});
const SHEETS = [
  sheet('b', { name: 'Ana', link: 'by phone' }),
  sheet('a', { name: 'Rosa', at: { date: TODAY, time: '18:00' }, link: 'meet.google.com/abc-defg-hij' }),
  sheet('c', { name: 'Not today', at: { date: '2030-01-01', time: null } }),
  sheet('d', { name: 'Held', conversation: 'c-1' }),
];

test('today’s are there in their order, each with a link to its sheet, and to its call where it has one', async () => {
  await openPopup([], { prepSheets: (listener) => listener(SHEETS) });
  const today = within(await screen.findByRole('region', { name: 'Conversations today' }));
  const items = today.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual(['6:00 PMRosaOpen the call', 'Ana']);
  expect(today.getByRole('link', { name: 'Rosa' }).getAttribute('href')).toBe(
    '/review.html#/prepare/prep-sheet%3Aa',
  );
  const call = today.getByRole('link', { name: 'Open the call with Rosa' });
  expect([call.getAttribute('href'), call.getAttribute('rel')]).toEqual([
    'https://meet.google.com/abc-defg-hij',
    'noopener noreferrer',
  ]);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
});

test('where there is none today there is no region, and a way to prepare one', async () => {
  const { openPrepare } = await openPopup([], { prepSheets: (listener) => listener(SHEETS.slice(2)) });
  fireEvent.click(await screen.findByRole('button', { name: 'Prepare a conversation' }));
  expect(openPrepare).toHaveBeenCalledOnce();
  expect(screen.queryByRole('region', { name: 'Conversations today' })).toBeNull();
});
