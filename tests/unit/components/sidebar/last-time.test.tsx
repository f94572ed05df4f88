/** What was said the last time, before a conversation: on the start screen, and where a link was used before. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const card = async () => within(await screen.findByRole('region', { name: 'Last time' }));

test('stands below the name of somebody who is known', async () => {
  openSidebar();
  expect(screen.queryByRole('region', { name: 'Last time' })).toBe(null);
  fireEvent.input(screen.getByRole('textbox', { name: 'Who are you talking with?' }), {
    target: { value: 'Rosa M.' },
  });
  const last = await card();
  expect(last.getByText('My mother was cold all winter').tagName).toBe('Q');
  expect(last.getByText('Not sure')).toBeTruthy();
  expect(
    last
      .getAllByRole('listitem')
      .slice(0, 2)
      .map(({ textContent }) => textContent),
  ).toEqual(['Asked her sister for the lease · done', 'Bring a neighbor to the laundry room · not yet']);
  expect(last.getByText(/Works nights/).textContent).toMatch(/^Works nights · Sep 3/);
});

test('stands where it is asked whether this is the same person', async () => {
  openSidebar({
    again: {
      id: 'before',
      name: 'Rosa M.',
      step: null,
      touchedAt: 0,
      person: { id: 'rosa', name: 'Rosa M.' },
      goesOn: false,
    },
  });
  await screen.findByRole('heading', { name: 'Is this Rosa M. again?' });
  expect((await card()).getByText('Not sure')).toBeTruthy();
});

test('is known while the conversation is on, and there is none with somebody new', async () => {
  const { model } = openSidebar();
  model.start('Rosa M.', 'rosa');
  await expect.poll(() => model.lastTime.value?.answer).toBe('unsure');
  model.namePerson();
  model.end();
  expect(model.lastTime.value).toBe(null);
  model.leave();
  model.start('Lin');
  await Promise.resolve();
  expect(model.lastTime.value).toBe(null);
});

test('its key opens it in the place of the step, and closes it', async () => {
  const { model } = openSidebar();
  act(() => model.start('Rosa M.', 'rosa'));
  await expect.poll(() => model.lastTime.value?.answer).toBe('unsure');
  act(() => void model.next());
  expect(screen.queryByText('My mother was cold all winter')).toBe(null);
  act(() => model.act('last-time'));
  screen.getByRole('heading', { level: 1, name: 'Last time' });
  screen.getByText('My mother was cold all winter');
  act(() => model.act('last-time'));
  expect(screen.queryByText('My mother was cold all winter')).toBe(null);
});

test('stands in the first step, and its line opens it in the place of the step', async () => {
  const { model } = openSidebar();
  act(() => model.start('Rosa M.', 'rosa'));
  fireEvent.click(await screen.findByRole('button', { name: /^Last time · Nov 12 · Not sure/ }));
  screen.getByRole('heading', { level: 1, name: 'Last time' });
});
