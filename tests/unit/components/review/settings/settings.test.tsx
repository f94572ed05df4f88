/** How long notes are kept, deleting everything, spelling, and access to the calls. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { english, englishSites } from '../../../strings.ts';
import { choose, openSettings, press, status } from './open-settings.tsx';

beforeAll(() => {
  // happy-dom opens no top layer; that the browser does is seen in a real one.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

describe('how long notes are kept', () => {
  const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'How long to keep notes' });

  it('shows what was chosen, and keeps another choice', async () => {
    const { change } = openSettings();
    await waitFor(() => expect(choice().value).toBe('90'));
    fireEvent.change(choice(), { target: { value: '' } });
    await waitFor(() => expect(change).toHaveBeenCalledWith(null));
  });

  it('says what a choice would delete, and asks, before it holds', async () => {
    const change = vi.fn(async () => {});
    const extent = vi.fn(async () => ({ people: 0, conversations: 0, notes: 12, followUps: 0 }));
    openSettings({ keepFor: { follow: async (listener) => listener(null), change, extent } });
    fireEvent.change(choice(), { target: { value: '30' } });
    const dialog = within(await screen.findByRole('dialog', { name: 'How long to keep notes' }));
    expect(extent).toHaveBeenCalledWith(30);
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['12 notes']);
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(change).not.toHaveBeenCalled();
    expect(choice().value).toBe('');
    fireEvent.change(choice(), { target: { value: '30' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(change).toHaveBeenCalledWith(30));
    await waitFor(() => expect(choice().value).toBe('30'));
  });

  it('goes back to what holds where a choice could not be kept', async () => {
    const change = () => Promise.reject(new Error('Storage refuses.'));
    const extent = async () => ({ people: 0, conversations: 0, notes: 0, followUps: 0 });
    openSettings({ keepFor: { follow: async (listener) => listener(90), change, extent } });
    await waitFor(() => expect(choice().value).toBe('90'));
    fireEvent.change(choice(), { target: { value: '30' } });
    expect((await screen.findByRole('alert')).textContent).toContain('Storage refuses.');
    expect(choice().value).toBe('90');
  });
});

it('says how a shortcut works in other programs, in the words of the sidebar’s help, and leads there', async () => {
  const openBrowsers = vi.fn(async () => {});
  const follow = async () => {};
  openSettings({ keys: { follow, change: async () => {}, openBrowsers } });
  expect(screen.getByText(english('help_global'))).toBeTruthy();
  press(english('help_change'));
  expect(openBrowsers).toHaveBeenCalledOnce();
});

describe('deleting everything', () => {
  it('names what will go, and takes a second step', async () => {
    const { remove } = openSettings();
    press('Delete everything…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete everything' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '4 people',
      '7 conversations',
      '31 notes',
    ]);
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(remove).not.toHaveBeenCalled();
    press('Delete everything…');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
    await status('Everything was deleted.');
    expect(remove).toHaveBeenCalledOnce();
  });

  it('says where it could not', async () => {
    const extent = () => Promise.reject(new Error('The store is locked.'));
    openSettings({ everything: { extent, remove: async () => {} } });
    press('Delete everything…');
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was deleted. The store is locked.');
  });
});

it('spelling is checked only once that was chosen, and a choice that is not kept is not shown', async () => {
  const { changeSpelling } = openSettings();
  const choice = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Check spelling while I type' });
  expect(choice.checked).toBe(false);
  changeSpelling.mockRejectedValueOnce(new Error('The disk is full.'));
  fireEvent.click(choice);
  expect(await screen.findByText('That setting wasn’t saved. The disk is full.')).toBeTruthy();
  expect(choice.checked).toBe(false);
  fireEvent.click(choice);
  await waitFor(() => expect(choice.checked).toBe(true));
  expect(changeSpelling).toHaveBeenLastCalledWith(true);
  expect(screen.queryByText(/wasn’t kept/)).toBeNull();
});

it('say that access to the calls was taken back, and ask for it', async () => {
  openSettings({}, {}, async () => false);
  expect(await screen.findByText(english('site_access_missing', { sites: englishSites.all }))).toBeTruthy();
  press(english('site_access_allow', { sites: englishSites.all }));
  await waitFor(() =>
    expect(screen.queryByText(english('site_access_missing', { sites: englishSites.all }))).toBeNull(),
  );
});

it('has nothing that axe objects to', async () => {
  const { container } = openSettings();
  choose('backup.json');
  await screen.findByRole('table');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
