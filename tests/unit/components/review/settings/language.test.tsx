import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { openSettings } from './open-settings.tsx';

afterEach(cleanup);

it('is not offered where there is one language', () => {
  openSettings();
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});

it('offers the browser’s and each that there is, by its own name, and keeps the choice', async () => {
  const change = vi.fn(async () => {});
  openSettings({
    language: { all: ['en', 'es', 'pt_BR'], follow: async (listener) => listener('es'), change },
  });
  const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  expect([...field.options].map(({ textContent }) => textContent)).toEqual([
    'Same as the browser',
    'English',
    'español',
    'português (Brasil)',
  ]);
  await waitFor(() => expect(field.value).toBe('es'));
  fireEvent.change(field, { target: { value: 'pt_BR' } });
  expect(change).toHaveBeenCalledExactlyOnceWith('pt_BR');
  await waitFor(() => expect(field.value).toBe('pt_BR'));
});

it('says why where the choice cannot be kept, and stays at the one before', async () => {
  const change = () => Promise.reject(new Error('The disk is full.'));
  openSettings({ language: { all: ['en', 'es'], follow: async (listener) => listener(''), change } });
  const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  fireEvent.change(field, { target: { value: 'es' } });
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(field.value).toBe('');
});
