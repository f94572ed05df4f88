/** The guide's scale, asked before and after. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { atStep, field, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const numbers = () => screen.getByRole('group', { name: 'From 0 to 10, how much are you for this?' });
const number = (rating: number) => within(numbers()).getByRole('button', { name: `${rating}` });
const say = (why: string) => fireEvent.keyDown(type('Why that number?', why), { key: 'Enter' });

test('a number and why are kept, changed and taken back, and stand beside the second one', async () => {
  const { model, events } = openSidebar();
  await act(() => model.chooseGuide('deep-canvass'));
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await atStep('Connect & Rate');
  // It is loaded where a guide has one.
  await screen.findByRole('group', { name: 'From 0 to 10, how much are you for this?' });
  expect(screen.queryByRole('textbox', { name: 'Why that number?' })).toBeNull();
  fireEvent.click(number(4));
  say('strangers');
  expect(model.state.value.ratings.get('connect')).toMatchObject({ rating: 4, why: 'strangers' });
  fireEvent.click(number(3));
  expect(model.state.value.ratings.get('connect')).toMatchObject({ rating: 3, why: 'strangers' });
  expect(screen.getByRole('button', { name: 'Undo' }).title).toContain('Takes back the 3 on the scale');
  press('Undo');
  expect(number(4).getAttribute('aria-pressed')).toBe('true');
  press('5 Rate Again');
  await atStep('Rate Again');
  screen.getByText('Before: 4 · strangers');
  fireEvent.click(number(10));
  expect(field('Why that number?').value).toBe('');
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  // What is being typed at the end is not left behind.
  type('Why that number?', 'my sister');
  press('End conversation');
  await screen.findByRole('heading', { level: 1, name: 'End this conversation?' });
  press('End conversation');
  await screen.findByText('You talked. That counts.');
  const rated = events.flatMap((event) => (event.type === 'rated' ? [[event.rating, event.why]] : []));
  expect(rated.at(-1)).toEqual([10, 'my sister']);
});
