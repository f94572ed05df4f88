/** Saying in a conversation that is on who it is with. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { begun, button, field, press, type } from './drive-sidebar.ts';
import type { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const WHO = 'Who are you talking with?';
const ROSAS = [
  { id: 'rosa', name: 'Rosa M.' },
  { id: 'one', name: 'Rosa', apart: { lastAt: null, next: 'call her sister', reach: '' } },
  { id: 'two', name: 'Rosa', apart: { lastAt: null, next: '', reach: '555 0101' } },
];

/** The field for the name of a conversation begun with nobody known, with this typed into it. */
async function naming(typed: string, more: Parameters<typeof openSidebar>[0] = {}) {
  const { model, way } = await begun(more, 'A tenant');
  way.people = ROSAS;
  const before = model.state.value.person;
  press('A tenant');
  type(WHO, typed);
  return { before, person: () => model.state.value.person, model };
}
const offered = async () =>
  within(await screen.findByRole('list', { name: 'People you’ve talked with' })).getAllByRole('button');

test('offers whom one has talked with, told apart, and the one that is chosen is who it is', async () => {
  const { person, model } = await naming('ros');
  const names = (await offered()).map(({ textContent }) => textContent);
  expect(names).toEqual(['Rosa M.', 'Rosa · call her sister', 'Rosa · 555 0101']);
  press('Rosa · 555 0101');
  expect(person()).toEqual({ id: 'two', name: 'Rosa' });
  expect(screen.queryByRole('textbox', { name: WHO })).toBeNull();
  expect(screen.queryByText(/It’s Rosa, whom you’ve talked with before\./)).not.toBeNull();
  model.undo();
  expect(person()?.name).toBe('A tenant');
});

test('takes the one who has the very name that was typed, and asks what was said the last time', async () => {
  const { person, model } = await naming('rosa m.');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  expect(person()).toEqual({ id: 'rosa', name: 'Rosa M.' });
  await expect.poll(() => model.lastTime.value?.answer).toBe('unsure');
});

test.each<[string, string, () => unknown]>([
  ['nobody’s', 'Lin', () => fireEvent.keyDown(field(WHO), { key: 'Enter' })],
  ['that of two', 'Rosa', () => fireEvent.keyDown(field(WHO), { key: 'Enter' })],
  ['someone else’s, too', 'Rosa M.', () => press('Someone else with the same name')],
])('a name that is %s is the name of who it is with', async (_whose, name, keep) => {
  const { before, person } = await naming(name);
  if (name !== 'Lin') await offered();
  keep();
  expect(person()).toEqual({ id: before?.id, name });
});

test('keeps what is typed when the field is left, but not on the way to those who are offered', async () => {
  const { person } = await naming('Lin');
  fireEvent.blur(field(WHO));
  expect(person()?.name).toBe('Lin');
  press('Lin');
  type(WHO, 'Rosa M.');
  const [first] = await offered();
  fireEvent.blur(field(WHO), { relatedTarget: first });
  expect(person()?.name).toBe('Lin');
  fireEvent.keyDown(button('Rosa M.'), { key: 'Escape' });
  expect(person()?.name).toBe('Lin');
  expect(screen.queryByRole('textbox', { name: WHO })).toBeNull();
});

test('offers nobody in practice', async () => {
  await naming('ros', { call: 'practice:one' });
  await Promise.resolve();
  expect(screen.queryByRole('list', { name: 'People you’ve talked with' })).toBeNull();
});
