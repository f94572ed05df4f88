/** Adding a follow-up by hand in the popup. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupDependencies } from '../../../../components/popup/model.ts';
import type { Draft } from '../../../../lib/domain/conversation/drafts.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';
import { itemsOf, NOW, openPopup, PEOPLE, type } from './open-popup.tsx';

afterEach(cleanup);

describe('adding a follow-up in the popup', () => {
  /** A place where what is typed is kept, and what it has by now. */
  function keptDrafts() {
    const kept = new Map<string, Draft>();
    const words: PopupDependencies['words'] = async () => ({
      read: async () => [...kept.values()],
      save: async (draft) =>
        void (draft.text === '' ? kept.delete(draft.field) : kept.set(draft.field, draft)),
    });
    return { kept, words };
  }

  const add = async (fields: Readonly<Record<string, string>>) => {
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    for (const [label, value] of Object.entries(fields)) {
      if (label === 'How to follow up' || label === 'Who does it?')
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
      else type(label, value);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('adds one by hand, for somebody known by their name', async () => {
    const { rows } = await openPopup([]);
    await add({
      Who: 'rosa m.',
      What: 'bring the list',
      When: 'thursday 6pm',
      'How to follow up': 'other',
      'In your words': 'Signal',
      'Who does it?': 'theirs',
    });
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toMatchObject({
      what: 'bring the list',
      way: 'other',
      wayWord: 'Signal',
      whose: 'theirs',
    });
    expect(itemsOf('Upcoming')[0]).toContain('Thu, Nov 26, 6:00 PM · Signal · waiting on them');
    await screen.findByText('Added: Rosa M., Thu, Nov 26, 6:00 PM');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add follow-up' })),
    );
  });

  it.each([
    [{ Who: 'Rosa M.', What: 'call' }, 'p1'],
    [{ Who: 'Rosa', What: 'call' }, undefined],
  ])('knows %o as %s', async (fields, id) => {
    const { rows } = await openPopup([]);
    await add(fields);
    await waitFor(() => expect(rows()).toHaveLength(1));
    if (id === undefined) expect(PEOPLE.map((one) => one.id)).not.toContain(rows()[0]?.person);
    else expect(rows()[0]?.person).toBe(id);
  });

  describe('for a name that two people have', () => {
    const apart = (next: string) => ({ lastAt: null, next, reach: '' });
    const named = { email: '', phone: '', changedAt: NOW };
    const namesakes = [
      { ...named, id: 'older', name: 'Rosa M.', apart: apart('bring the list') },
      { ...named, id: 'newer', name: 'Rosa M.', apart: { lastAt: NOW, next: '', reach: 'rosa@example.org' } },
      { ...named, id: 'longer', name: 'Rosa Medina' },
    ];
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Add' }));

    it.each([
      ['the older', 'Rosa M. · bring the list', 'older'],
      ['the newer', 'Rosa M. · Mon, Nov 23 · rosa@example.org', 'newer'],
      ['neither', 'Someone else with the same name', undefined],
    ])('asks which one is meant: %s', async (_what, option, id) => {
      const { rows } = await openPopup([], { people: async () => namesakes });
      await add({ Who: 'rosa m.', What: 'call' });
      const which = await screen.findByLabelText<HTMLSelectElement>('Which rosa m.?');
      await waitFor(() => expect(document.activeElement).toBe(which));
      expect(which.required).toBe(true);
      expect(rows()).toEqual([]);
      fireEvent.change(which, {
        target: { value: [...which.options].find((one) => one.text === option)?.value },
      });
      press();
      await waitFor(() => expect(rows()).toHaveLength(1));
      if (id === undefined) expect(namesakes.map((one) => one.id)).not.toContain(rows()[0]?.person);
      else expect(rows()[0]?.person).toBe(id);
      expect(rows()[0]?.name.toLowerCase()).toBe('rosa m.');
    });

    it('asks no longer once another name is typed', async () => {
      const { rows } = await openPopup([], { people: async () => namesakes });
      await add({ Who: 'Rosa M.', What: 'call' });
      await screen.findByLabelText('Which Rosa M.?');
      type('Who', 'Rosa Medina');
      expect(screen.queryByLabelText(/^Which/)).toBeNull();
      press();
      await waitFor(() => expect(rows()[0]?.person).toBe('longer'));
    });
  });

  it.each([
    [{ What: 'call' }, 'follow_up_who_missing'],
    [{ Who: 'Rosa' }, 'follow_up_what_missing'],
  ] as const)('adds nothing of %o alone', async (fields, problem) => {
    const { rows } = await openPopup([]);
    await add(fields);
    expect((await screen.findByRole('alert')).textContent).toBe(english(problem));
    expect(rows()).toEqual([]);
  });

  it('keeps what is typed, shows it again where it was, and forgets it once it is added', async () => {
    const { kept, words } = keptDrafts();
    await openPopup([], { words });
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    type('Who', 'Rosa');
    type('What', 'bring the li');
    fireEvent.change(screen.getByLabelText('How to follow up'), { target: { value: 'text' } });
    await waitFor(() =>
      expect([...kept.values()].map(({ text }) => text)).toEqual(['Rosa', 'bring the li', 'text']),
    );
    expect([...kept.values()]).toMatchObject(
      Array.from({ length: 3 }, () => ({ conversation: 'follow-ups', step: '', begunAt: NOW })),
    );
    // The popup closes, and is opened again.
    cleanup();
    const { rows } = await openPopup([], { words });
    const what = await screen.findByLabelText<HTMLInputElement>('What');
    expect(what.value).toBe('bring the li');
    expect(screen.getByLabelText<HTMLSelectElement>('How to follow up').value).toBe('text');
    expect(document.activeElement).not.toBe(screen.getByLabelText('Who'));
    type('What', 'bring the list');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(rows()).toMatchObject([{ name: 'Rosa', what: 'bring the list', way: 'text' }]),
    );
    await waitFor(() => expect([...kept]).toEqual([]));
    expect(screen.queryByLabelText('What')).toBeNull();
  });

  it('discards what was typed when told to', async () => {
    const { kept, words } = keptDrafts();
    await openPopup([followUp('Rosa', '2026-11-23 17:30')], { words });
    fireEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
    await screen.findByLabelText('Who');
    type('Who', 'Rosa');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByLabelText('Who')).toBeNull());
    await waitFor(() => expect([...kept]).toEqual([]));
  });
});
