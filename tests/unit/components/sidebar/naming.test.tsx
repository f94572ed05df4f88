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
  expect(screen.queryByText(/It’s Rosa again\./)).not.toBeNull();
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
  ['that of two', 'Rosa', () => press('Someone else with the same name')],
  ['someone else’s, too', 'Rosa M.', () => press('Someone else with the same name')],
])('a name that is %s is the name of who it is with', async (_whose, name, keep) => {
  const { before, person } = await naming(name);
  if (name !== 'Lin') await offered();
  keep();
  expect(person()).toEqual({ id: before?.id, name });
});

test('asks which of two is meant', async () => {
  const { before, person } = await naming('Rosa');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  expect(person()).toEqual(before);
  press('Rosa · call her sister');
  expect(person()).toEqual({ id: 'one', name: 'Rosa' });
});

test('offers them in a conversation that was begun with no name, too', async () => {
  const { model, way } = await begun({}, '');
  way.people = ROSAS;
  press('No name yet');
  type(WHO, 'rosa m.');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  expect(model.state.value.person?.id).toBe('rosa');
});

test('of someone who is known, somebody else is a person of their own, who takes no name from them', async () => {
  const { person } = await naming('Rosa M.');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  press('Rosa M.');
  type(WHO, 'Rosa');
  await offered();
  press('Someone else with the same name');
  expect(person()?.name).toBe('Rosa');
  expect(['rosa', 'one', 'two']).not.toContain(person()?.id);
});

test('of someone known with a name that nobody else has, it can be said that it is another, but not of someone new', async () => {
  const { person } = await naming('Lin');
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  press('Lin');
  type(WHO, 'Lin');
  await Promise.resolve();
  expect(screen.queryByRole('button', { name: 'Someone else with the same name' })).toBeNull();
  type(WHO, 'Rosa M.');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  press('Rosa M.');
  type(WHO, 'Rosa M.');
  press('Someone else with the same name');
  expect(person()?.name).toBe('Rosa M.');
  expect(person()?.id).not.toBe('rosa');
});

test('what was decided is not undone as the field goes, nor is what is half typed kept when all of it goes', async () => {
  const { person } = await naming('Rosa M.');
  await offered();
  const gone = field(WHO);
  press('Someone else with the same name');
  // As browsers say of a field that goes away with the focus.
  fireEvent.blur(gone);
  expect(person()?.name).toBe('Rosa M.');
  expect(person()?.id).not.toBe('rosa');
  press('Rosa M.');
  const half = type(WHO, 'Ro');
  cleanup();
  fireEvent.blur(half);
  expect(person()?.name).toBe('Rosa M.');
});

test('an emptied field leaves the name as it was', async () => {
  const { person } = await naming(' ');
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  expect(person()?.name).toBe('A tenant');
});

test('whoever has another name is who it is by that name, too', async () => {
  const { model, way } = await begun({}, 'A tenant');
  way.people = [{ id: 'rosa', name: 'Rosa M.', alsoCalled: ['A tenant from 3C'] }];
  press('A tenant');
  type(WHO, 'Rosa M.');
  await offered();
  fireEvent.keyDown(field(WHO), { key: 'Enter' });
  expect(model.state.value.person?.id).toBe('rosa');
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
