/** Tab goes through the blanks of a script in order, and keeps what was typed into each. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

async function atScript() {
  const { model } = openSidebar();
  model.start('Rosa');
  await screen.findByRole('heading', { level: 1, name: 'Introduction' });
  fireEvent.click(screen.getByRole('button', { name: '4 Educate, Vision & Plan to Win' }));
  fireEvent.click(await screen.findByRole('tab', { name: /Educate/ }));
  fireEvent.click(await screen.findByTitle(/Who stands in the way/));
  return model;
}
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const tab = (on: Element, more: KeyboardEventInit = {}) => !fireEvent.keyDown(on, { key: 'Tab', ...more });

test('forth and back, and out of it at either end', async () => {
  const model = await atScript();
  const first = await field('Who stands in the way');
  expect(tab(first, { shiftKey: true })).toBe(false);
  fireEvent.input(first, { target: { value: 'Harlan' } });
  expect(tab(first)).toBe(true);
  const second = await field('What shows that it can be different');
  await waitFor(() => expect(document.activeElement).toBe(second));
  expect(model.state.value.blanks.get('this-opponent')).toBe('Harlan');
  // What says that the first one was left comes late, and closes nothing.
  fireEvent.blur(first);
  expect(await field('What shows that it can be different')).toBe(second);
  fireEvent.input(second, { target: { value: 'Mill Road won' } });
  expect(tab(second)).toBe(false);
  expect(tab(second, { isComposing: true, shiftKey: true })).toBe(false);
  expect(tab(second, { shiftKey: true })).toBe(true);
  expect((await field('Who stands in the way')).value).toBe('Harlan');
  expect(model.state.value.blanks.get('this-is-how-we-know')).toBe('Mill Road won');
});
