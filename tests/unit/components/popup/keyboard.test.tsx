/** The popup by keyboard. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { nameOf, openPopup, search, searchbox, withPeople } from './open-popup.tsx';

afterEach(cleanup);

describe('the popup by keyboard', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it('goes to the search, down to a row, unfolds it, folds it, and leaves the last Escape to the browser', async () => {
    await openPopup([], withPeople);
    await screen.findByRole('button', { name: 'Rosa M.' });
    // The focus begins in the search. The keys are answered once the popup is painted.
    await waitFor(() => expect(document.activeElement).toBe(searchbox()));
    const row = screen.getByRole('button', { name: 'Rosa M.' });
    row.focus();
    await waitFor(() => expect(press('/')).toBe(false));
    expect(document.activeElement).toBe(searchbox());
    // Whoever presses it there, too, looks for no slash; among what is typed it is one.
    expect(press('/')).toBe(false);
    search('ros');
    expect(press('/')).toBe(true);
    await screen.findByRole('list', { name: 'Notes' });
    press('ArrowDown');
    expect(nameOf(document.activeElement)).toBe('Ana Lima');
    press('ArrowDown');
    expect(nameOf(document.activeElement)).toBe('Rosa M.');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(searchbox());
    press('Enter');
    await screen.findByRole('region', { name: 'Ana Lima' });
    expect(nameOf(document.activeElement)).toBe('Ana Lima');
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Ana Lima' })).toBeNull());
    expect(nameOf(document.activeElement)).toBe('Ana Lima');
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(searchbox().value).toBe(''));
    expect(document.activeElement).toBe(searchbox());
    expect(press('Escape')).toBe(true);
  });

  it('has no key for the search where the person wants no single keys', async () => {
    await openPopup([], { ...withPeople, singleKeys: (listener) => listener({ on: false, changed: {} }) });
    const row = await screen.findByRole('button', { name: 'Rosa M.' });
    await waitFor(() => expect(press('ArrowDown')).toBe(false));
    expect(document.activeElement).toBe(row);
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(row);
  });

  it('leaves the keys of a word that is being composed to it', async () => {
    await openPopup([], withPeople);
    searchbox().focus();
    expect(fireEvent.keyDown(searchbox(), { key: 'ArrowDown', isComposing: true })).toBe(true);
    expect(document.activeElement).toBe(searchbox());
  });
});
