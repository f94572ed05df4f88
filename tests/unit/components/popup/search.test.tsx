/** The search of the popup. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupDependencies } from '../../../../components/popup/model.ts';
import type { SearchRow } from '../../../../lib/domain/search/search-blocks.ts';
import {
  ENTRIES,
  foundOf,
  NOW,
  openPopup,
  ROWS,
  rowNames,
  rowsOf,
  search,
  searchbox,
} from './open-popup.tsx';

afterEach(cleanup);

describe('the search of the popup', () => {
  it('finds notes, commitments and people, in that order, with what was typed marked', async () => {
    await openPopup([]);
    search('ros');
    const list = await screen.findByRole('list', { name: 'Notes' });
    expect(list.querySelector('mark')?.textContent).toBe('Ros');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual(['Notes 1', 'Commitments 1', 'People 1']);
    expect(rowNames('Notes')).toEqual(['Ana Lima']);
    expect(rowNames('Commitments')).toEqual(['Rosa M.']);
    expect(rowNames('People')).toEqual(['Rosa M.']);
    fireEvent.click(within(list).getByRole('button', { name: 'Ana Lima' }));
    const card = await screen.findByRole('region', { name: 'Ana Lima' });
    const link = await within(card).findByRole('link', { name: 'Open the conversation' });
    expect(link.getAttribute('href')).toBe('/review.html#/conversations/c2');
  });

  it.each([
    ['agit', '3 Agitation', '/review.html#/conversations/step%3Aagitation'],
    ['foll', 'Follow-ups', '/review.html#/follow-ups'],
    ['spell', 'Spelling', '/review.html#/settings/spelling'],
  ])('leads from %j to %s', async (typed, name, href) => {
    await openPopup([]);
    search(typed);
    const link = await within(await screen.findByRole('list', { name: 'Go to' })).findByRole('link', {
      name,
    });
    expect(link.getAttribute('href')).toBe(href);
  });

  it('says where nothing was found, and shows everything again when nothing is looked for', async () => {
    await openPopup(ROWS);
    search('xyz');
    await screen.findByText('No note has “xyz” in it.');
    await screen.findByText('No commitment has “xyz” in it.');
    await screen.findByText('No one’s name has “xyz” in it.');
    expect(screen.queryByRole('region', { name: 'Overdue' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await screen.findByRole('region', { name: 'Overdue' });
    expect(document.activeElement).toBe(searchbox());
  });

  it('keeps what is typed into a form while something is looked for', async () => {
    await openPopup([]);
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    fireEvent.input(await screen.findByLabelText('What'), { target: { value: 'bring the list' } });
    search('ros');
    await screen.findByRole('list', { name: 'Notes' });
    search('');
    expect((await screen.findByLabelText<HTMLInputElement>('What')).value).toBe('bring the list');
  });

  it('shows who was searched for last, also where an earlier answer comes later', async () => {
    const late: (() => void)[] = [];
    const found: PopupDependencies['found'] = (entries) =>
      new Promise((done) => {
        const answer = () => done(entries.map(foundOf));
        if (entries.some(({ text }) => text === 'Rosa M.')) late.push(answer);
        else answer();
      });
    await openPopup([], { found });
    search('ros');
    await waitFor(() => expect(late).not.toEqual([]));
    search('ana');
    await waitFor(() => expect(rowNames('People')).toEqual(['Ana Lima']));
    for (const answer of late) answer();
    await new Promise((soon) => queueMicrotask(() => soon(undefined)));
    await waitFor(() => expect(rowNames('People')).toEqual(['Ana Lima']));
  });

  it('says nothing of what was not looked through yet', async () => {
    let hearReading: (isReading: boolean) => void = () => {};
    await openPopup([], {
      searchable(listener) {
        hearReading = listener.setReading;
        listener.setReading(true);
        listener.rows(rowsOf(ENTRIES.filter(({ kind }) => kind === 'note')));
      },
    });
    search('ros');
    await screen.findByRole('list', { name: 'Notes' });
    const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings()).toEqual(['Notes 1']);
    hearReading(false);
    await screen.findByText('No one’s name has “ros” in it.');
    expect(headings()).toEqual(['Notes 1', 'Commitments 0', 'People 0']);
  });

  it('has the one of several of one name first with whom was talked last', async () => {
    const entries = ['old', 'never', 'new'].map(
      (id) => ({ conversation: '', id, kind: 'person', text: 'Rosa' }) as const,
    );
    const lastAt: Record<string, number> = { old: NOW - 90 * 86_400_000, new: NOW };
    await openPopup([], {
      searchable(listener) {
        listener.rows(rowsOf(entries));
        listener.setReading(false);
      },
      found: async (sought) =>
        sought.map((entry) => ({
          ...foundOf(entry),
          person: { id: entry.id, name: 'Rosa', email: '', phone: '', changedAt: 0 },
          apart: { lastAt: lastAt[entry.id] ?? null, next: entry.id, reach: '' },
        })),
    });
    search('ros');
    const list = await screen.findByRole('list', { name: 'People' });
    expect([...list.children].map(({ textContent }) => /new|old|never/.exec(textContent ?? '')?.[0])).toEqual(
      ['new', 'old', 'never'],
    );
  });

  it('finds what was written since', async () => {
    let written: (rows: readonly SearchRow[]) => void = () => {};
    await openPopup([], {
      searchable(listener) {
        written = listener.rows;
        listener.setReading(false);
      },
    });
    search('ros');
    await screen.findByText('No note has “ros” in it.');
    written(rowsOf(ENTRIES));
    await screen.findByRole('list', { name: 'Notes' });
    written(rowsOf(ENTRIES).map((row) => ({ ...row, entries: [] })));
    await screen.findByText('No note has “ros” in it.');
  });
});
