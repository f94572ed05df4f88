/** What people say against it: found by a few letters, one card at a time, and counted. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { whyNot } from '../../../../components/sidebar/why-not.ts';
import { campaignsOf, newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { messageDescriptor } from '../../../../lib/i18n/message-descriptor.ts';
import { begun, press } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const HEAT = {
  ...newCampaign('heat', 1),
  name: 'Heat',
  objections: [
    { id: 'tried', text: 'We tried that', answer: 'It was hard.\nWhat was missing?' },
    { id: 'no-time', text: 'I work nights', answer: '' },
  ],
};
const campaigns = campaignsOf([HEAT], 'heat');

const finder = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'What do they say?' });
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const find = async (typed: string) => {
  const field = await finder();
  fireEvent.input(field, { target: { value: typed } });
  return field;
};
const card = (name: string) => screen.findByRole('heading', { level: 1, name });

test('at a yellow light, a few letters and Enter show one card, and that it came is kept', async () => {
  const { model, events } = await begun({ campaigns });
  press('Yellow light');
  fireEvent.click(await screen.findByRole('button', { name: 'Objections' }));
  const field = await find('job');
  await waitFor(() => expect(options()).toEqual(['I could lose my job, or my home']));
  fireEvent.keyDown(field, { key: 'Enter' });
  await card('I could lose my job, or my home');
  screen.getByText('What would you need to see first, to stand up for what you told me about?');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(events.findLast(({ type }) => type === 'objection-raised')).toMatchObject({
    objection: 'the-risk',
    text: 'I could lose my job, or my home',
  });
  // The lights stand below it: the answer leads on from there.
  press('Green light');
  await card('Issues & Stake');
  expect(model.sheet.value).toBe(null);
});

test('the campaign’s come first, in the organizer’s own words, with their stake beside them', async () => {
  const { model } = await begun({ campaigns });
  act(() => model.act('objections'));
  await finder();
  expect(options().slice(0, 3)).toEqual(['I work nights', 'That’s your group, not mine', 'We tried that']);
  expect(options()).not.toContain('I have no time');
  act(() => model.closeSheet());
  act(() => {
    model.type(fieldOf({ kind: 'note' }), 'Her son has asthma');
    model.keepNote();
    model.markNote(model.notes.value[0]?.id ?? '', 'stake');
    model.act('objections');
  });
  fireEvent.keyDown(await find('tried'), { key: 'Enter' });
  await card('We tried that');
  screen.getByText('It was hard.');
  screen.getByText('What was missing?');
  expect(screen.getAllByText('Her son has asthma').some((one) => one.tagName === 'BLOCKQUOTE')).toBe(true);
});

test('one without an answer says so; its key leads back to the others, and away', async () => {
  const { model } = await begun({ campaigns });
  act(() => model.act('objections'));
  fireEvent.keyDown(await find('nights'), { key: 'Enter' });
  await card('I work nights');
  screen.getByText('You haven’t written an answer yet.');
  act(() => model.act('objections'));
  // What came in this step stands first.
  expect((await finder()) && options()[0]).toBe('I work nights');
  act(() => model.act('objections'));
  await card('Introduction');
});

test('arrows choose, Escape closes, and a letter typed just before Enter counts', async () => {
  const { model, events } = await begun();
  act(() => model.act('objections'));
  const field = await finder();
  const [first, second] = options();
  expect(screen.getByRole('option', { selected: true }).textContent).toBe(first);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  await waitFor(() => expect(screen.getByRole('option', { selected: true }).textContent).toBe(second));
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  await waitFor(() =>
    expect(screen.getByRole('option', { selected: true }).textContent).toBe(options().at(-1)),
  );
  fireEvent.keyDown(field, { key: 'Escape' });
  await card('Introduction');
  act(() => model.act('objections'));
  const again = await finder();
  again.value = 'anyway';
  fireEvent.keyDown(again, { key: 'Enter' });
  await card('I get it anyway, without joining');
  expect(events.filter(({ type }) => type === 'objection-raised')).toHaveLength(1);
});

test('words that no card has are said to be in none', async () => {
  const { model, events } = await begun();
  act(() => model.act('objections'));
  const field = await find('xyzzy');
  await screen.findByText('No card has these words.');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(events.some(({ type }) => type === 'objection-raised')).toBe(false);
});

test('after “not sure”, what was pressed stands first, and undo takes a card back', async () => {
  const { model } = await begun();
  act(() => {
    model.enter('the-ask');
    model.judge('unsure');
  });
  await screen.findByRole('button', { name: 'No time' });
  press('No time');
  press('How to answer');
  const field = await finder();
  expect(options()[0]).toBe('I have no time');
  fireEvent.keyDown(field, { key: 'Enter' });
  await card('I have no time');
  expect(model.state.value.objections.map(({ text }) => text)).toEqual(['I have no time']);
  act(() => {
    model.act('objections');
  });
  fireEvent.keyDown(await find('lose'), { key: 'Enter' });
  await card('I could lose my job, or my home');
  expect(model.state.value.asks.at(-1)?.objections).toEqual(['no-time', 'the-risk']);
  act(() => model.act('undo'));
  expect(model.state.value.asks.at(-1)?.objections).toEqual(['no-time']);
  expect(model.state.value.objections.map(({ id }) => id)).toEqual(['no-time']);
});

test('where neither guide nor campaign has any, the key says so', () => {
  const { model } = openSidebar();
  model.start('Rosa');
  const place = { guide: sixSteps, state: model.state.value, isEnding: false, hasLastTime: false };
  const has = { hasQuestion: true, hasOtherQuestion: true, hasParts: false, isMomentOpen: false };
  expect(whyNot('objections', { ...place, ...has, hasObjections: false })).toEqual(
    messageDescriptor('why_not_objections'),
  );
  expect(whyNot('objections', { ...place, ...has, hasObjections: true })).toBeUndefined();
});
