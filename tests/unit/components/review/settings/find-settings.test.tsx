/** The search field of the settings, and the links to their parts. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { openSettings } from './open-settings.tsx';

afterEach(cleanup);

const search = (words: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search settings' }), { target: { value: words } });
const links = () =>
  within(screen.getByRole('navigation', { name: 'Parts of the settings' }))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);
const shown = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('every part that is linked is on the page, in the same order', () => {
  openSettings({ language: { all: ['en', 'es'], follow: async (hear) => hear(''), change: async () => {} } });
  expect(links()).toHaveLength(13);
  expect(shown()).toEqual(links());
});

test('shows what was found alone, by a part’s other words; Enter leads there', () => {
  openSettings();
  search('backup');
  expect(links()).toEqual(['Back up and export', 'Import', 'Snapshots']);
  expect(shown()).toEqual(links());
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search settings' }), { key: 'Enter' });
  expect(document.activeElement?.textContent).toBe('Back up and export');
});

test.each(['idioma', 'español', 'Spanish', 'language'])('%s finds the language, whichever is on', (word) => {
  openSettings();
  search(word);
  expect(links()).toEqual(['Language']);
});

test('says that nothing was found, and keeps what is typed in a part that is hidden', async () => {
  const { container } = openSettings();
  fireEvent.change(await screen.findByLabelText('From'), { target: { value: '2026-03-01' } });
  search('zebra');
  expect(screen.getByText('No settings match. Try another word.').getAttribute('role')).toBe('status');
  expect(links()).toEqual([]);
  expect((await axe.run(container)).violations).toEqual([]);
  search('');
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-03-01');
});

test('a setting that another document changes is shown at once', async () => {
  const change = vi.fn(async () => {});
  let hear: (on: boolean) => void = () => {};
  openSettings({
    spelling: {
      follow: async (listener) => {
        hear = listener;
      },
      change,
    },
  });
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Check spelling while I type' });
  expect(box.checked).toBe(false);
  hear(true);
  await waitFor(() => expect(box.checked).toBe(true));
  expect(change).not.toHaveBeenCalled();
});

test('what reminders say is asked only where there are reminders', async () => {
  const change = vi.fn(async () => {});
  let hear: (on: boolean) => void = () => {};
  openSettings({
    reminders: {
      follow: (listener) => {
        hear = listener;
      },
      change: async (on) => hear(on),
      names: { follow: async (listener) => listener(false), change },
    },
  });
  expect(screen.queryByRole('checkbox', { name: 'Names in reminders' })).toBeNull();
  fireEvent.click(screen.getByRole('switch', { name: 'Remind me' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Names in reminders' }));
  await waitFor(() => expect(change).toHaveBeenCalledWith(true));
});

test('says why reminders could not be switched on', async () => {
  openSettings({
    reminders: {
      follow: () => {},
      change: () => Promise.reject(new Error('Your browser didn’t allow notifications.')),
      names: { follow: async () => {}, change: async () => {} },
    },
  });
  fireEvent.click(screen.getByRole('switch', { name: 'Remind me' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Your browser didn’t allow notifications.');
});
