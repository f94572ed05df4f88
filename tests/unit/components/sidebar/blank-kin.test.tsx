/** A blank that was filled once is offered for its kin. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

async function filling(fills: Readonly<Record<string, string>>) {
  const { model } = openSidebar();
  model.start('Rosa');
  await screen.findByRole('heading', { level: 1, name: 'Introduction' });
  for (const [blank, words] of Object.entries(fills)) {
    model.type(`blank:${blank}` as never, words);
    model.fillBlank(blank);
  }
  fireEvent.click(screen.getByRole('button', { name: '5 The Ask' }));
  await screen.findByRole('heading', { level: 1, name: 'The Ask' });
  const blank = await screen.findByTitle(/The change they want to see/);
  const before = blank.textContent;
  fireEvent.click(blank);
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The change they want to see' });
  return { model, field, before };
}
const offer = () => screen.queryByRole('button', { name: 'Use “the rent”' });

test('the change is offered as the problem was called, and stands in the script once it is taken', async () => {
  const { model, before } = await filling({ 'this-problem': 'the rent' });
  expect(before).toBe('the rent');
  fireEvent.click(offer() as HTMLElement);
  await waitFor(() => expect(model.state.value.blanks.get('this-change')).toBe('the rent'));
  expect(screen.queryByRole('textbox', { name: 'The change they want to see' })).toBeNull();
});

test('nothing is offered once something is typed', async () => {
  const { field } = await filling({ 'this-problem': 'the rent' });
  expect(offer()).not.toBeNull();
  fireEvent.input(field, { target: { value: 'less rent' } });
  await waitFor(() => expect(offer()).toBeNull());
});

test('nothing is offered where no kin is filled', async () => {
  await filling({ 'the-ask': 'the rent' });
  expect(offer()).toBeNull();
});

test('the field stays open while the focus goes to what is offered', async () => {
  const { field } = await filling({ 'this-problem': 'the rent' });
  fireEvent.blur(field, { relatedTarget: offer() });
  expect(screen.getByRole('textbox', { name: 'The change they want to see' })).not.toBeNull();
});
