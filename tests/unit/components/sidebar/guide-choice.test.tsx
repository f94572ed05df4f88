import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { atStep, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Guide' });
const choose = (value: string) => fireEvent.change(choice(), { target: { value } });

test('a conversation is begun by the guide that was chosen, which is in use from then on', async () => {
  const { events, guidesUsed, model } = openSidebar();
  expect(choice().selectedOptions[0]?.text).toBe('6 Steps of a One-on-One');
  choose('workplace');
  await waitFor(() => expect(guidesUsed).toEqual(['workplace']));
  expect(choice().value).toBe('workplace');
  await screen.findByText(/^The words are this guide’s own. The steps follow the seven-step workplace/);
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await atStep('Introduction');
  expect(model.guide.value.steps.map(({ id }) => id)[4]).toBe('inoculation');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  const [started] = events;
  expect(started?.type === 'started' && started.guide).toBe('workplace');
});

test('pressed at once after the choice, and twice, the start begins one conversation by the guide that was chosen', async () => {
  const { events } = openSidebar();
  type('Who are you talking with?', 'Rosa');
  choose('workplace');
  press('Start conversation');
  press('Start conversation');
  await atStep('Introduction');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  expect(events.flatMap((event) => (event.type === 'started' ? [event.guide] : []))).toEqual(['workplace']);
});

test('where it cannot be kept, it is as it was, and says why', async () => {
  const { way, model } = openSidebar();
  way.isOpen = false;
  choose('check-in');
  await waitFor(() => expect(model.problem.value).toBe('The disk is full.'));
  expect(choice().value).toBe('six-steps');
});
