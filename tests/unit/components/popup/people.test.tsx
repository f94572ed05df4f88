/** The people talked with last in the popup, and what unfolds of each. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupDependencies } from '../../../../components/popup/model.ts';
import type { Known } from '../../../../lib/storage/people.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { KNOWN, nameOf, openPopup, ROW, withPeople } from './open-popup.tsx';

afterEach(cleanup);

describe('people in the popup', () => {
  it('shows the people talked with last, and which debrief waits', async () => {
    const ana = { ...ROW, id: 'c2', person: 'p2', name: 'Ana Lima', assessment: 2 } as const;
    const people = [
      { id: 'p1', name: 'Rosa M.', last: ROW },
      { id: 'p2', name: 'Ana Lima', last: ana },
      { id: 'p3', name: '', last: null },
    ];
    await openPopup([], { recentPeople: (listener) => listener(people) });
    const list = await screen.findByRole('list', { name: 'People' });
    expect(within(list).getAllByRole('button').map(nameOf)).toEqual(['Rosa M.', 'Ana Lima', 'No name yet']);
    const debriefs = within(list).getAllByRole('link', { name: 'Finish debrief' });
    expect(debriefs.map((link) => link.getAttribute('href'))).toEqual(['/review.html#/conversations/c1']);
  });

  it('calls people of the same name by what tells them apart, and everyone else by their name', async () => {
    const people = [
      {
        id: 'p1',
        name: 'Rosa',
        last: ROW,
        apart: { lastAt: ROW.startedAt, next: 'bring the list', reach: '' },
      },
      { id: 'p2', name: 'Rosa', last: null, apart: { lastAt: null, next: '', reach: 'rosa@x.example' } },
      { id: 'p3', name: 'Ana', last: ROW },
    ];
    await openPopup([], { recentPeople: (listener) => listener(people) });
    const list = await screen.findByRole('list', { name: 'People' });
    for (const name of [/^Rosa ?Thu, Nov 12 ?bring the list$/, /^Rosa ?rosa@x\.example$/, /^Ana$/])
      expect(within(list).getAllByRole('button', { name })).toHaveLength(1);
  });

  it('unfolds a person in place to their stake, notes, commitments and what was learned', async () => {
    const { container } = await openPopup([], withPeople);
    const row = await screen.findByRole('button', { name: 'Rosa M.' });
    expect(row.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(row);
    const card = await screen.findByRole('region', { name: 'Rosa M.' });
    await within(card).findByText('She was cold all winter');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    const itemsIn = (list: string) =>
      within(within(card).getByRole('list', { name: list }))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    // The note that is the stake stands above them.
    expect(itemsIn('Notes')).toEqual(['Keeps the spare keysThu, Nov 12', 'Works nights']);
    expect(itemsIn('Commitments and follow-ups')).toEqual(['sign the petition · not yet']);
    expect(itemsIn('What you learned')).toEqual(['Ask about her mother first']);
    const last = within(within(card).getByRole('region', { name: 'Last time' }));
    expect(last.getByRole('link', { name: 'Nov 12' }).getAttribute('href')).toBe(
      '/review.html#/conversations/c1',
    );
    expect(last.getByText('Not sure')).toBeTruthy();
    expect(within(card).getByRole('link', { name: 'Open their page' }).getAttribute('href')).toBe(
      '/review.html#/people/p1',
    );
    expect(within(card).queryByRole('link', { name: 'All notes in the review' })).toBeNull();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    fireEvent.click(row);
    expect(screen.queryByRole('region', { name: 'Rosa M.' })).toBeNull();
  });

  it('leaves the follow-up whose row unfolds out of the commitments of its card', async () => {
    const [rosa, other] = [
      followUp('Rosa', '2026-11-23 17:30', { id: 'f1', what: 'bring the list' }),
      followUp('Rosa', '2026-11-26', { id: 'f2', what: 'call her sister' }),
    ];
    const person = (_id: string, listener: (known: Known) => void) =>
      listener({ ...KNOWN, followUps: [rosa, other] });
    await openPopup([rosa], { person });
    fireEvent.click(await screen.findByRole('button', { name: /bring the list/ }));
    const card = await screen.findByRole('region', { name: 'Rosa' });
    const commitments = await within(card).findByRole('list', { name: 'Commitments and follow-ups' });
    expect(
      within(commitments)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['call her sister']);
  });

  it('leads to all notes where there are more than a glance takes in', async () => {
    const person = (_id: string, listener: (known: Known) => void) => listener({ ...KNOWN, hasOlder: true });
    await openPopup([], { ...withPeople, person });
    fireEvent.click(await screen.findByRole('button', { name: 'Rosa M.' }));
    const link = await screen.findByRole('link', { name: 'All notes in the review' });
    expect(link.getAttribute('href')).toBe('/review.html#/people/p1');
  });

  it('unfolds one row at a time, reads only what it shows, and follows it no longer than that', async () => {
    const followed: { readonly id: string; readonly signal: AbortSignal }[] = [];
    const person: PopupDependencies['person'] = (id, listener, _failed, signal) => {
      followed.push({ id, signal });
      listener(KNOWN);
    };
    await openPopup([{ ...followUp('Dee', '2026-11-23 17:30'), person: 'p4' }], { ...withPeople, person });
    expect(followed).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /Dee/ }));
    await screen.findByRole('region', { name: 'Dee' });
    fireEvent.click(await screen.findByRole('button', { name: 'Rosa M.' }));
    await screen.findByRole('region', { name: 'Rosa M.' });
    expect(screen.queryByRole('region', { name: 'Dee' })).toBeNull();
    expect(followed.map(({ id, signal }) => [id, signal.aborted])).toEqual([
      ['p4', true],
      ['p1', false],
    ]);
  });
});
