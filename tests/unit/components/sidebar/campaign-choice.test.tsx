import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { atStep, button, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const HEAT = {
  ...newCampaign('heat', 1),
  name: 'Heat',
  fills: { 'the-ask': 'come', 'of-another-guide': 'x' },
};
const RENT = { ...newCampaign('rent', 1), fills: { 'the-ask': 'hold it back' } };
const BOTH = { all: [HEAT, RENT], inUse: 'heat' };

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Campaign' });
const choose = (value: string) => fireEvent.change(choice(), { target: { value } });
/** Begins, and returns what the conversation has of a campaign. */
async function begin({ events }: ReturnType<typeof openSidebar>) {
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await atStep('Introduction');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  const [started] = events;
  const chosen = events.find((event) => event.type === 'campaign-chosen');
  return [started?.type === 'started' && started.carried, chosen?.campaign];
}

test.each([
  ['the one in use', 'heat', { 'the-ask': 'come' }, 'heat'],
  ['another one', 'rent', { 'the-ask': 'hold it back' }, 'rent'],
  ['none', '', {}, undefined],
])('a conversation begins with %s', async (_which, value, carried, campaign) => {
  const sidebar = openSidebar({ campaigns: BOTH });
  expect(choice().selectedOptions[0]?.text).toBe('Heat');
  expect([...choice().options].map(({ text }) => text)).toEqual(['Heat', 'Unnamed campaign', 'No campaign']);
  if (value !== 'heat') choose(value);
  expect(await begin(sidebar)).toEqual([carried, campaign]);
  expect(sidebar.chosen).toEqual(value === 'heat' ? [] : [value || null]);
});

test('where it cannot be kept, it is as it was, and says why', async () => {
  const { way, model } = openSidebar({ campaigns: BOTH });
  way.isOpen = false;
  choose('rent');
  await waitFor(() => expect(model.problem.value).toBe('The disk is full.'));
  expect(choice().value).toBe('heat');
});

test('what was changed elsewhere is read again', async () => {
  const { way, model } = openSidebar();
  expect(screen.queryByRole('combobox', { name: 'Campaign' })).toBeNull();
  way.campaigns = BOTH;
  await model.readCampaigns();
  await waitFor(() => expect(choice().value).toBe('heat'));
});

test('with none, a quiet line leads to writing one, but not in practice', () => {
  const { opened } = openSidebar();
  fireEvent.click(button('Write down a campaign'));
  expect(opened).toEqual(['campaigns']);
  cleanup();
  openSidebar({ call: 'practice:rehearsal' });
  expect(screen.queryByRole('button', { name: 'Write down a campaign' })).toBeNull();
});

test('axe finds nothing', async () => {
  openSidebar({ campaigns: BOTH });
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
});
