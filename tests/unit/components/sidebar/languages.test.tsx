import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { begun } from './drive-sidebar.ts';

afterEach(cleanup);

test('the words of a guide carry its language', async () => {
  await begun();
  fireEvent.click(screen.getByRole('button', { name: '2 Issues & Stake' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Issues & Stake' });
  expect(heading.getAttribute('lang')).toBe('en');
  expect(screen.getByRole('list', { name: 'Questions' }).getAttribute('lang')).toBe('en');
  expect(screen.getByRole('button', { name: '2 Issues & Stake' }).getAttribute('lang')).toBe('en');
});

test('a name and a note have the direction in which they are written', async () => {
  await begun({}, 'רות');
  expect(screen.getByRole('button', { name: 'רות' }).getAttribute('dir')).toBe('auto');
  const note = screen.getByRole('textbox', { name: 'Note' });
  fireEvent.input(note, { target: { value: 'היא עובדת בלילה' } });
  fireEvent.keyDown(note, { key: 'Enter' });
  const kept = await screen.findByRole('button', { name: 'היא עובדת בלילה' });
  expect(kept.getAttribute('dir')).toBe('auto');
});
