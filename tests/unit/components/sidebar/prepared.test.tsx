import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { newPrepSheet, type PrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { atStep, button, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const CALL = 'meet:abc-defg-hij';
const sheet = (id: string, more: Partial<PrepSheet>): PrepSheet => ({
  ...newPrepSheet(id, { known: '', goal: '', fills: {} }, 1),
  ...more,
});
const ROSA = sheet('for-rosa', {
  person: 'rosa',
  name: 'Rosa M.',
  goal: 'Hear how it went',
  known: 'Her son has asthma',
  fills: { 'the-ask': 'come with your sister', 'of-another-guide': 'x' },
});
const ANA = sheet('for-ana', { name: 'Ana' });
const HEAT = {
  ...newCampaign('heat', 1),
  name: 'Heat',
  fills: { 'the-ask': 'come', 'this-opponent': 'Harlan' },
};
const CAMPAIGNS = { all: [HEAT], inUse: 'heat' };

const WHO = 'Who are you talking with?';
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: WHO }).value;
const offered = () => screen.queryByRole('list', { name: 'You prepared for' });
const card = () => screen.queryByRole('region', { name: 'Prep sheet' });
/** Begins, and returns with whom, with what, and from which prep sheet. */
async function begin({ events }: ReturnType<typeof openSidebar>) {
  press('Start conversation');
  await atStep('Introduction');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  const [started] = events;
  const chosen = events.find((event) => event.type === 'prep-sheet-chosen');
  if (started?.type !== 'started') throw new Error('It did not start.');
  return { person: started.person.name, carried: started.carried, from: chosen?.prepSheet };
}
const ROSAS = {
  person: 'Rosa M.',
  carried: { 'the-ask': 'come with your sister', 'this-opponent': 'Harlan' },
  from: 'for-rosa',
};

test('somebody prepared is offered first; a press takes the ask of the sheet before the campaign’s', async () => {
  const sidebar = openSidebar({ prepSheets: [ROSA, ANA], campaigns: CAMPAIGNS });
  expect(
    within(offered() as HTMLElement)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Rosa M.', 'Ana']);
  expect(name()).toBe('');
  press('Rosa M.');
  await waitFor(() => expect(card()?.textContent).toContain('Hear how it went'));
  expect(card()?.textContent).toContain('Her son has asthma');
  expect(button('Rosa M.').getAttribute('aria-pressed')).toBe('true');
  expect(await begin(sidebar)).toEqual(ROSAS);
  expect(sidebar.model.prepSheets.value).toEqual([ANA]);
});

test('nothing that was planned is in the conversation but what fills the scripts', async () => {
  const sidebar = openSidebar({ prepSheets: [ROSA] });
  press('Rosa M.');
  await begin(sidebar);
  expect(JSON.stringify(sidebar.events)).not.toMatch(/Hear how it went|asthma/);
});

test('the address of the call chooses by itself, and somebody else can be named', async () => {
  const sidebar = openSidebar({ prepSheets: [{ ...ROSA, call: CALL }, ANA], campaigns: CAMPAIGNS });
  expect(name()).toBe('Rosa M.');
  expect(card()).not.toBeNull();
  type(WHO, 'Marcus');
  await waitFor(() => expect(card()).toBeNull());
  expect(await begin(sidebar)).toEqual({ person: 'Marcus', carried: HEAT.fills, from: undefined });
});

test('it asks no more whether it is the same person as last time on this link', () => {
  const again = {
    ...{ id: 'before', name: 'Marcus', step: null, touchedAt: 1 },
    ...{ person: { id: 'marcus', name: 'Marcus' }, goesOn: false },
  };
  openSidebar({ prepSheets: [{ ...ROSA, call: CALL }], again });
  expect(screen.queryByRole('heading', { name: 'Is this Marcus again?' })).toBeNull();
  cleanup();
  // One that was not ended goes first.
  openSidebar({ prepSheets: [{ ...ROSA, call: CALL }], again: { ...again, goesOn: true } });
  expect(screen.getByRole('heading', { name: 'Is this Marcus again?' })).toBeTruthy();
  expect(name()).toBe('');
});

test('a name that was typed finds its sheet, of somebody known and of someone new', async () => {
  const sidebar = openSidebar({ prepSheets: [ROSA, { ...ANA, goal: 'Meet her' }], call: null });
  type(WHO, 'rosa m.');
  await waitFor(() => expect(card()?.textContent).toContain('Hear how it went'));
  type(WHO, 'ana');
  await waitFor(() => expect(card()?.textContent).toContain('Meet her'));
  expect(await begin(sidebar)).toMatchObject({ person: 'ana', from: 'for-ana' });
});

test('it can begin without', async () => {
  const sidebar = openSidebar({ prepSheets: [ROSA], campaigns: CAMPAIGNS });
  press('Rosa M.');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Start with the prep sheet' }));
  await waitFor(() => expect(card()?.textContent).not.toContain('Hear how it went'));
  expect(await begin(sidebar)).toEqual({ person: 'Rosa M.', carried: HEAT.fills, from: undefined });
});

test('beside no call it shows no name: a page may have opened it', () => {
  openSidebar({ prepSheets: [ROSA, { ...ANA, call: CALL }], call: null });
  expect(document.body.textContent).not.toMatch(/Rosa|Ana/);
  expect(name()).toBe('');
});

test('what was changed elsewhere is read again', async () => {
  const { way, model } = openSidebar();
  expect(offered()).toBeNull();
  way.prepSheets = [ANA];
  await model.readPrepSheets();
  await waitFor(() => expect(offered()).not.toBeNull());
});

test('axe finds nothing', async () => {
  openSidebar({ prepSheets: [{ ...ROSA, call: CALL }, ANA] });
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
});

test('what was prepared is in view in the first step, and is opened from there and by the key of last time', async () => {
  const sidebar = openSidebar({ prepSheets: [ROSA] });
  press('Rosa M.');
  await begin(sidebar);
  const fold = await screen.findByRole('button', { name: /^Prep sheet/ });
  expect(fold.textContent).toContain('Hear how it went');
  fireEvent.click(fold);
  await screen.findByRole('heading', { name: 'Prep sheet' });
  expect(screen.getByText('Her son has asthma')).toBeTruthy();
  // She was talked with before.
  await screen.findByRole('region', { name: 'Last time' });
  act(() => sidebar.model.act('last-time'));
  await waitFor(() => expect(screen.queryByText('Her son has asthma')).toBeNull());
  act(() => sidebar.model.act('next-step'));
  act(() => sidebar.model.act('last-time'));
  await screen.findByText('Her son has asthma');
});

test('of a prep sheet in which nothing is written but the ask, nothing is shown', async () => {
  const sidebar = openSidebar({ prepSheets: [ANA] });
  press('Ana');
  await begin(sidebar);
  await waitFor(() => expect(sidebar.model.state.value.prepSheet).toBe('for-ana'));
  expect(screen.queryByRole('button', { name: /^Prep sheet/ })).toBeNull();
});
